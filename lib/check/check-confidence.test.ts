import { describe, expect, test } from "vitest";
import type { SourceKind } from "@/lib/text/source-kind";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkConfidence, confidenceWarnings } from "./check-confidence";
import { checkStory } from "./check-story";
import { supportOf } from "./support";
import { cell, inEnglish } from "./testing/broken";
import { draftRow, type SampleDraft, sampleStory } from "./testing/sample-story";

const source = (kind: SourceKind, origin: string, namesOrigin = false) => ({ kind, origin, namesOrigin });

describe("supportOf", () => {
  test.each([
    ["one primary document", [source("primary", "River Court")], "high"],
    ["a primary document beside a summary", [source("summary", "A"), source("primary", "B")], "high"],
    ["two reports of two outlets", [source("reporting", "A"), source("reporting", "B")], "high"],
    ["an agency and an outlet", [source("agency", "A", true), source("reporting", "B")], "high"],
    [
      "one agency at two outlets",
      [source("agency", "River Wire", true), source("agency", "river wire ", true)],
      "medium",
    ],
    ["one outlet twice", [source("reporting", "A"), source("reporting", "A")], "medium"],
    ["a report and its copy", [source("reporting", "A"), source("copy", "B")], "medium"],
    ["copies of two outlets", [source("copy", "A", true), source("copy", "B", true)], "medium"],
    ["a report and a summary", [source("reporting", "A"), source("summary", "B")], "medium"],
    ["one copy", [source("copy", "A")], "medium"],
    ["summaries of two origins", [source("summary", "A"), source("summary", "B")], "medium"],
    ["a summary that names its origin", [source("summary", "A", true)], "medium"],
    ["a summary that names none", [source("summary", "A")], "low"],
    ["two pages of one site that name none", [source("summary", "A"), source("summary", "A")], "low"],
  ] as const)("%s", (_what, sources, support) => {
    expect(supportOf(sources)).toBe(support);
  });
});

/** The sample with sources of these kinds, all cited by the bid, which has this confidence. */
function withSources(confidence: string, kinds: readonly string[], change: (draft: SampleDraft) => void = () => {}) {
  return sampleStory((draft) => {
    const [first = {}] = draft.rows.sources;
    kinds.forEach((kind, index) => {
      draft.rows.sources.push({ ...first, id: `own-${index}`, publisher: `Paper ${index}`, kind });
    });
    const sources = kinds.map((_, index) => `own-${index}#p. ${index}`).join(";");
    Object.assign(draftRow(draft, "deals", "ferry-bid"), { confidence, sources });
    change(draft);
  });
}

test("high without the sources that it needs is a fault, with what they support as the fix", () => {
  expect(inEnglish(checkStory(withSources("high", ["reporting", "copy"])).faults)).toEqual([
    {
      file: "deals.csv",
      line: 2,
      column: "confidence",
      message:
        'needs a primary source, or agency or own reports of two origins; it has reporting (Paper 0), copy (Paper 1): "high"',
      fix: "medium",
    },
  ]);
  expect(inEnglish(checkStory(withSources("high", ["summary"])).faults)).toMatchObject([{ fix: "low" }]);
  expect(checkStory(withSources("high", ["reporting", "reporting"])).faults).toEqual([]);
  expect(checkStory(withSources("high", ["primary"])).faults).toEqual([]);
});

test("every dataset with a confidence is held to it", () => {
  const { tables } = checkStory(
    sampleStory((draft) => {
      for (const row of draft.rows.sources) row.kind = "copy";
      for (const rows of Object.values(draft.rows))
        for (const row of rows) if ("confidence" in row) row.confidence = "high";
    }),
  );
  expect(new Set(checkConfidence(tables).map(({ file }) => file))).toEqual(
    new Set(
      ["deals", "valuations", "series", "partners", "sites", "events", "positions", "rulings"].map(
        (name) => `${name}.csv`,
      ),
    ),
  );
});

test("a source that is unknown, or whose kind was refused, is the only fault", () => {
  expect(inEnglish(checkStory(cell("sources", "gazette-2030", "kind", "news")).faults)).toEqual([
    {
      file: "sources.csv",
      line: 2,
      column: "kind",
      message: 'not one of primary, agency, reporting, copy, summary: "news"',
      fix: undefined,
    },
  ]);
  const { faults } = checkStory(cell("deals", "ferry-bid", "sources", "gazete-2030"));
  expect(faults.map(({ column }) => column)).toEqual(["sources"]);
});

test("medium with too little, and low with enough for high and no note, are warnings", () => {
  const warningsOf = (texts: Map<string, string>) => confidenceWarnings(checkStory(texts).tables).map(englishOf);
  expect(warningsOf(sampleStory())).toEqual([]);
  expect(warningsOf(withSources("medium", ["summary"]))).toEqual([
    expect.stringMatching(
      /^deals\.csv:2: confidence: needs a primary source.*it has summary \(Paper 0\): "medium" \(perhaps "low"\)$/,
    ),
  ]);
  expect(warningsOf(withSources("low", ["summary"]))).toEqual([]);
  // Both of the sample's notes are on the bid.
  expect(warningsOf(withSources("low", ["primary"]))).toEqual([]);
  const unnoted = withSources("low", ["primary"], ({ rows }) => {
    rows.notes.length = 0;
    rows.notes.push({ ...noteOn("pier-fund") });
  });
  expect(warningsOf(unnoted)).toEqual([
    'deals.csv:2: confidence: its sources support "high" (primary (Paper 0)); raise it, or say in a note on the row why not: "low"',
  ]);
});

function noteOn(row: string) {
  return { id: "note", dataset: "deals", row, text_en: "Why", text_ko: "까닭", sources: "court-roll" };
}

test("terms for words that the program fixes are one fault, which says to remove them", () => {
  const { faults } = checkStory(
    sampleStory(({ rows }) => {
      const [term = {}] = rows.terms;
      for (const [index, word] of ["primary", "news"].entries())
        rows.terms.push({ ...term, id: `kind-${index}`, list: "sources.kind", word, order: String(index + 1) });
    }),
  );
  expect(inEnglish(faults)).toMatchObject([
    {
      file: "terms.csv",
      column: "list",
      message: 'the words of this list are fixed and named by the program; remove its rows from here: "sources.kind"',
      fix: undefined,
    },
  ]);
});
