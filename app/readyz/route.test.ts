import { expect, test } from "vitest";
import { markPrepared } from "@/lib/server/readiness";
import { GET } from "./route";

test("a server is ready once nothing is missing, and says until then what is", async () => {
  markPrepared("fonts");
  markPrepared("stories");
  const early = GET();
  expect(early.status).toBe(503);
  expect(early.headers.get("Cache-Control")).toBe("no-store");
  expect(early.headers.get("Retry-After")).toBe("1");
  expect(await early.json()).toEqual({ ready: false, missing: ["drawings", "pictures"] });
  markPrepared("pictures");
  markPrepared("drawings");
  const ready = GET();
  expect(ready.status).toBe(200);
  expect(ready.headers.get("Cache-Control")).toBe("no-store");
  expect(ready.headers.get("Retry-After")).toBeNull();
  expect(await ready.json()).toEqual({ ready: true, missing: [] });
});
