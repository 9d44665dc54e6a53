import { describe, expect, test } from "vitest";
import { countRequest, metricsText } from "./metrics";

const request = { id: "1", method: "GET", path: "/ko", status: 200, ms: 30, aborted: false, errors: new Set<string>() };

async function samples(): Promise<Map<string, number>> {
  const { text } = await metricsText();
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );
}

describe("the numbers of a process", () => {
  test("count requests by kind and class of status, and their durations", async () => {
    countRequest(request);
    countRequest({ ...request, status: 304, ms: 3 });
    countRequest({ ...request, path: "/api/v1/a.json", status: 503 });
    countRequest({ ...request, path: "/embed/a/b", aborted: true });
    const numbers = await samples();
    expect(numbers.get('counterpoint_requests_total{kind="page",status="2xx"}')).toBe(1);
    expect(numbers.get('counterpoint_requests_total{kind="page",status="3xx"}')).toBe(1);
    expect(numbers.get('counterpoint_requests_total{kind="api",status="5xx"}')).toBe(1);
    expect(numbers.get('counterpoint_requests_total{kind="embed",status="aborted"}')).toBe(1);
    expect(numbers.get('counterpoint_request_duration_seconds_bucket{le="0.005",kind="page"}')).toBe(1);
    expect(numbers.get('counterpoint_request_duration_seconds_bucket{le="0.05",kind="page"}')).toBe(2);
    expect(numbers.get('counterpoint_request_duration_seconds_sum{kind="page"}')).toBeCloseTo(0.033);
  });

  test("tell drawings, what waits, memory, the event loop, and which edition is served", async () => {
    const numbers = await samples();
    for (const name of [
      'counterpoint_made_total{what="drawings"}',
      'counterpoint_made_total{what="pictures"}',
      'counterpoint_waiting{what="drawings"}',
      'counterpoint_waiting{what="pictures"}',
      'counterpoint_stored_bytes{what="drawings"}',
      'counterpoint_stored_bytes{what="pictures"}',
      "process_resident_memory_bytes",
      "nodejs_eventloop_lag_p99_seconds",
    ]) {
      expect(numbers.get(name), name).toBeGreaterThanOrEqual(0);
    }
    const story = [...numbers.keys()].find((name) => name.startsWith("counterpoint_story_info"));
    expect(story).toMatch(/story="[a-z-]+",edition="[0-9a-f]{12}",release="\w+"/);
  });

  test("have the media type of the text format", async () => {
    expect((await metricsText()).contentType).toBe("text/plain; version=0.0.4; charset=utf-8");
  });
});
