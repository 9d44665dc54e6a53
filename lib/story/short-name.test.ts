import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { shortName } from "./short-name";

test("leaves out what is in parentheses, unless that is the whole name", () => {
  const name = (text: string) =>
    shortName(
      loadedSample((draft) => {
        draftRow(draft, "entities", "long-ferry").name_en = text;
      }),
      "long-ferry",
      "en",
    );
  expect(name("Long Ferry (once Short Ferry) Company")).toBe("Long Ferry Company");
  expect(name("(closed)")).toBe("(closed)");
});
