import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkStory } from "@/lib/check/check-story";
import { exampleWarnings } from "@/lib/check/example-rows";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { langs } from "@/lib/text/lang";
import { englishOf } from "@/lib/text/testing/english-of";
import { exampleCell, starterFiles } from "./starter-files";
import { starterTerms } from "./starter-terms";
import { exampleStoryFile, storyFileEntries } from "./story-file-guide";

test.each(datasetNames)("%s: the example of each column is a cell that the column takes", (name) => {
  const dataset: Dataset = datasets[name];
  for (const column of columnMetas(dataset)) {
    const codec = dataset.columns[column.name]?.codec;
    expect(codec && z.safeDecode(codec, exampleCell(name, column)).success, column.name).toBe(true);
  }
});

test("every fixed list that a story must use has words to start from, and no list is made up", () => {
  const columns = datasetNames.flatMap((name) =>
    columnMetas(datasets[name]).flatMap(({ name: column, type, words, required }) =>
      type === "word" && !words ? [{ list: `${name}.${column}`, required }] : [],
    ),
  );
  const lists = Object.keys(starterTerms);
  for (const { list, required } of columns) if (required) expect(lists).toContain(list);
  for (const list of lists) expect(columns.map((column) => column.list)).toContain(list);
});

describe.each(langs)("the files of a new story in %s", (lang) => {
  const files = starterFiles(lang);
  const { faults, tables } = checkStory(files);

  test("only story.json has faults: the texts to be replaced", () => {
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(["story.json"]));
    expect(new Set(faults.map(({ message }) => englishOf(message).split(":")[0]))).toEqual(
      new Set(["still the example; write your own"]),
    );
  });

  test("each file is named with what to fill in, and its examples are no rows", () => {
    const named = exampleWarnings(tables).map((warning) => englishOf(warning).split(": ")[0]?.split(", "));
    const files = datasetNames.map((name) => `${name}.csv`);
    expect(named).toEqual([files.filter((file) => file !== "terms.csv"), ["terms.csv"]]);
    for (const name of datasetNames) expect(tables[name].rows.length > 0, name).toBe(name === "terms");
  });

  test("story.json explains each of its entries", () => {
    const text = files.get("story.json");
    for (const said of Object.values(storyFileEntries)) expect(text).toContain(`// ${said[lang]}`);
    for (const key of Object.keys(exampleStoryFile)) expect(text).toContain(`\n  "${key}": `);
  });
});
