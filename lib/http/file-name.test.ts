import { expect, test } from "vitest";
import { contentDisposition, fileName } from "./file-name";

const parts = { ids: ["ferry", "deals"], edition: "0123456789ab", view: "", extension: "csv" };

test("a name says story, dataset and edition, and has a mark for a view", () => {
  expect(fileName(parts)).toBe("ferry-deals-0123456789ab.csv");
  const north = fileName({ ...parts, view: "side=north" });
  expect(north).toMatch(/^ferry-deals-0123456789ab-[0-9a-f]{8}\.csv$/);
  expect(fileName({ ...parts, view: "side=north" })).toBe(north);
  expect(fileName({ ...parts, view: "side=south" })).not.toBe(north);
});

test.each([
  ["ferry.csv", true, 'attachment; filename="ferry.csv"'],
  ["ferry.csv", false, 'inline; filename="ferry.csv"'],
  [
    "나룻배 (1).csv",
    true,
    `attachment; filename="___ (1).csv"; filename*=UTF-8''%EB%82%98%EB%A3%BB%EB%B0%B0%20%281%29.csv`,
  ],
  ['a"b\\c/d%e\r\n.csv', true, `attachment; filename="a_b_c_d_e__.csv"; filename*=UTF-8''a%22b%5Cc%2Fd%25e%0D%0A.csv`],
])("%s is safe in a header", (name, isAttachment, header) => {
  expect(contentDisposition(name, isAttachment)).toBe(header);
});
