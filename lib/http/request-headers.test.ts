import { expect, test } from "vitest";
import { isRouterData, removeUnknownHeaders } from "./request-headers";

function kept(headers: Record<string, string>, target = "/en"): Record<string, string> {
  const copy: Record<string, string> = { ...headers };
  removeUnknownHeaders(copy, target);
  const { "user-agent": client, ...others } = copy;
  expect(client).toBe("Mozilla/5.0");
  return others;
}

test("what decides an answer here stays, and everything else goes", () => {
  const known = { host: "a", "accept-encoding": "br", "if-none-match": "*", range: "bytes=0-" };
  expect(
    kept({ ...known, rsc: "1", cookie: "a=b", "next-url": "/", "x-anything": "1", "user-agent": "x", accept: "*/*" }),
  ).toEqual(known);
});

test("the header of Next's router counts with its address only", () => {
  expect(kept({ rsc: "1", "next-router-state-tree": "x" }, "/en?a=1&_rsc=2")).toEqual({ rsc: "1" });
  expect(kept({ rsc: "1" }, "/en?a=_rsc")).toEqual({});
});

test.each([
  ["/en?_rsc=1", true],
  ["/en?_rsc", true],
  ["/en?a=1&_rsc=", true],
  ["/en?a_rsc=1", false],
  ["/en?_rscx=1", false],
  ["/_rsc=1", false],
])("%s is data for the router: %s", (target, expected) => {
  expect(isRouterData(target)).toBe(expected);
});
