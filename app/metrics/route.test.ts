import { afterEach, expect, test, vi } from "vitest";
import { GET } from "./route";

afterEach(() => vi.unstubAllEnvs());

test("metrics are told when they are switched on", async () => {
  vi.stubEnv("COUNTERPOINT_METRICS", "1");
  const answer = await GET();
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(await answer.text()).toContain("# TYPE counterpoint_requests_total counter\n");
});

test.each(["", "0"])("otherwise there is nothing at their address: %j", async (value) => {
  vi.stubEnv("COUNTERPOINT_METRICS", value);
  const answer = await GET();
  expect(answer.status).toBe(404);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(await answer.text()).not.toContain("counterpoint_");
});
