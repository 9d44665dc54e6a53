import { expect, test } from "vitest";
import { Problem, problemBody, problemTypes } from "./problem";

test("a body has the members of RFC 9457, and those that are not known are left out", () => {
  const problem = new Problem("bad-value", { detail: "No.", parameter: "_size", headers: { "X-Inner": "1" } });
  expect(JSON.parse(problemBody(problem))).toEqual({
    type: "/api/problems/bad-value",
    title: problemTypes["bad-value"].title,
    status: 400,
    detail: "No.",
    parameter: "_size",
  });
});

test("every type has an error status and says in both languages what it means", () => {
  for (const { status, title, explanation } of Object.values(problemTypes)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(title).not.toBe("");
    expect(explanation.en).toMatch(/\.$/);
    expect(explanation.ko).toMatch(/[가-힣].*\.$/);
  }
});
