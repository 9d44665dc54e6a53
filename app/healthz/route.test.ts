import { expect, test } from "vitest";
import { GET } from "./route";

test("a process that answers is alive, and no cache says so in its place", async () => {
  const answer = GET();
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(await answer.text()).toBe("ok\n");
});
