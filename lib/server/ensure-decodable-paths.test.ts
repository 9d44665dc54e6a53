import { expect, test } from "vitest";
import { decodablePath } from "./ensure-decodable-paths";

test.each([
  ["/ko/a?b=%E0%A4%A", "/ko/a?b=%E0%A4%A"],
  ["/ko/%ED%95%9C", "/ko/%ED%95%9C"],
  ["/ko/%E0%A4%A", "/ko/%25E0%25A4%25A"],
  ["/%?x=1?y=2", "/%25?x=1?y=2"],
])("%s becomes %s", (address, expected) => {
  expect(decodablePath(address)).toBe(expected);
  expect(() => decodeURIComponent(decodablePath(address).split("?")[0] ?? "")).not.toThrow();
});
