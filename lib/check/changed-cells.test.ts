import { expect, test } from "vitest";
import { changedCells } from "./changed-cells";
import { draftRow, sampleStory } from "./testing/sample-story";

test("what changed is found by id and column, in story.json by its path", () => {
  const after = sampleStory((draft) => {
    draftRow(draft, "deals", "ferry-bid").amount = "97500000";
    draftRow(draft, "deals", "pier-part").amount_qualifier = "";
    draft.rows.topics.push({ id: "tolls", title_en: "Tolls", title_ko: "통행료", order: "2" });
    draft.rows.notes.pop();
    draft.file.sides[0].color.light = "#a8480c";
  });
  const changes = changedCells(sampleStory(), after);
  expect(changes.filter(({ file }) => file === "deals.csv")).toEqual([
    { file: "deals.csv", row: "ferry-bid", column: "amount", before: "97400000", after: "97500000" },
  ]);
  expect(changes.filter(({ file }) => file === "story.json")).toEqual([
    { file: "story.json", row: "", column: "sides.0.color.light", before: "#a8480b", after: "#a8480c" },
  ]);
  expect(changes.filter(({ file }) => file === "topics.csv").map(({ row, before }) => [row, before])).toEqual(
    Array(4).fill(["tolls", undefined]),
  );
  expect(new Set(changes.filter(({ file }) => file === "notes.csv").map(({ after: now }) => now))).toEqual(
    new Set([undefined]),
  );
});

test("the order of rows and columns, line ends, quotes and a byte order mark are no change", () => {
  const texts = sampleStory();
  const turned = sampleStory(({ rows }) => {
    for (const list of Object.values(rows)) list.reverse();
  });
  for (const [name, text] of turned)
    if (name !== "story.json") turned.set(name, `\ufeff${text.replaceAll("\r\n", "\n")}`);
  expect(changedCells(texts, turned)).toEqual([]);
  const [head = "", ...rows] = (texts.get("topics.csv") ?? "").trimEnd().split("\r\n");
  const swap = (line: string) => line.split(",").toReversed().join(",");
  expect(changedCells(texts, new Map(texts).set("topics.csv", [head, ...rows].map(swap).join("\n")))).toEqual([]);
});
