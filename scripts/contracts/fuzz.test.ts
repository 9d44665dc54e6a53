import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { askApi } from "./support/ask-api";
import { fuzzedRequests } from "./support/fuzzed-request";
import { type OpenApiDocument, readDocument } from "./support/open-api-document";

let document: OpenApiDocument;

beforeAll(async () => {
  document = await readDocument();
});

test("500 requests made from the document never fail, and what is refused is a problem that names the parameter", async () => {
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(fuzzedRequests(document), async ({ path, address }) => {
      // Drawings take a tenth of a second each, and their bodies depend on nothing that a HEAD does not read.
      const method = /\/charts\/.*\.(svg|png|zip)/.test(address) ? "HEAD" : "GET";
      const answer = await askApi(address, { method });
      const { status, headers } = answer;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const text = await answer.text();
      expect(Object.keys(document.paths[path]?.get.responses ?? {})).toContain(String(status));
      // 501 is what oEmbed 1.0 asks for where a form is not made; everything else that failed would be a fault.
      if (status !== 501) expect(status).toBeLessThan(500);
      if (status < 400) return;
      expect(headers.get("Content-Type")).toBe("application/problem+json");
      expect(headers.get("Cache-Control")).toBe("no-store");
      const problem = JSON.parse(text);
      expect(problem).toMatchObject({ status, detail: expect.any(String) });
      if (status !== 400) return;
      expect(problem.parameter).toEqual(expect.any(String));
      const given = [...new URL(address, "http://a.example").searchParams.keys()];
      if (given.length > 0 && path !== "/api/oembed") expect(given).toContain(problem.parameter);
    }),
    { numRuns: 500, seed: 974 },
  );
  // A fuzz that is refused everywhere, or nowhere, would have tested little.
  for (const status of [200, 400, 404]) expect(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(25);
}, 120_000);
