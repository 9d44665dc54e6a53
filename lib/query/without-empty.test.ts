import { expect, test } from "vitest";
import { withoutEmpty } from "./without-empty";

test("empty fields of a form are left out, the rest keeps its order and its repetitions", () => {
  const sent = new URLSearchParams("_q=&side=a&kind=&side=b&_sort=-amount");
  expect(withoutEmpty(sent).toString()).toBe("side=a&side=b&_sort=-amount");
});
