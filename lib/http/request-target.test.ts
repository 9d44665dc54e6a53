import { describe, expect, test } from "vitest";
import { isHost, readTarget, withSingleSlashes } from "./request-target";

describe("readTarget", () => {
  test.each([
    ["/ko/a?b=%E0%A4%A", "/ko/a?b=%E0%A4%A"],
    ["/ko/%ED%95%9C", "/ko/%ED%95%9C"],
    ["/ko/%E0%A4%A", "/ko/%25E0%25A4%25A"],
    ["/%?x=1?y=2", "/%25?x=1?y=2"],
    ["/en#part", "/en"],
  ])("%s is the path %s, which can be decoded", (text, target) => {
    expect(readTarget(text)).toEqual({ kind: "path", target, host: null });
    expect(() => decodeURIComponent(target.split("?")[0] ?? "")).not.toThrow();
  });

  test.each([
    ["http://desk.example/en?x=1", "/en?x=1", "desk.example"],
    ["HTTPS://desk.example:8443", "/", "desk.example:8443"],
    ["http://desk.example?x=1", "/?x=1", "desk.example"],
    ["http://[::1]:3000//evil.example", "//evil.example", "[::1]:3000"],
  ])("%s is a path with its own host", (text, target, host) => {
    expect(readTarget(text)).toEqual({ kind: "path", target, host });
  });

  test("* is the server, and everything else malformed", () => {
    expect(readTarget("*")).toEqual({ kind: "server" });
    for (const text of ["", "en", "desk.example:443", "ftp://desk.example/", "?x=1", "mailto:a@b.example"]) {
      expect(readTarget(text), text).toEqual({ kind: "malformed" });
    }
  });
});

test.each([
  ["//evil.example/x?y=//z", "/evil.example/x?y=//z"],
  ["/\\evil.example", "/evil.example"],
  ["/en///deals\\/", "/en/deals/"],
  ["/en?a=1", "/en?a=1"],
])("%s with single slashes is %s", (target, expected) => {
  expect(withSingleSlashes(target)).toBe(expected);
});

test("a host is a name or an address with a port", () => {
  for (const host of ["localhost", "desk.example:3000", "127.0.0.1", "[::1]:3000", "a_b.example", "xn--3e0b707e"]) {
    expect(isHost(host), host).toBe(true);
  }
  for (const host of ["", "a b", "[", "desk.example/x", "user@desk.example", "desk.example:x", "a\tb", "<b>"]) {
    expect(isHost(host), host).toBe(false);
  }
});
