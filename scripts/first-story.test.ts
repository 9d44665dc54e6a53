import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { chartFindings } from "@/lib/charts/chart-findings";
import { checkStory } from "@/lib/check/check-story";
import { toStory } from "@/lib/check/to-story";
import { readRecords } from "@/lib/csv/read-records";
import { writeRecords } from "@/lib/csv/write-records";
import { datasets, isDatasetName } from "@/lib/datasets/registry";
import { starterFiles } from "@/lib/starter/starter-files";
import { langs } from "@/lib/text/lang";
import { dataGuideFile } from "./build-data-guide";

const guide = readFileSync(dataGuideFile, "utf8");

/** The rows of the guide's tables, by file: the cells by column. */
const tables = [...guide.matchAll(/^`([a-z_]+)\.csv`:\n\n((?:\|.*\n)+)/gm)].map(([, name = "", table = ""]) => {
  const [head = [], , ...rows] = table.trim().split("\n").map(cellsOf);
  return { name, rows: rows.map((row) => new Map(head.map((column, index) => [column, row[index] ?? ""]))) };
});

function cellsOf(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

test.each(langs)(
  "whoever follows the guide, with explanations in %s, has a story of two deals without a fault",
  (lang) => {
    const files = starterFiles(lang);
    files.set("story.json", /<!-- example:story\.json -->\n\n```json\n(.*?)```/s.exec(guide)?.[1] ?? "");
    for (const { name, rows } of tables) {
      if (!isDatasetName(name)) throw new Error(`no dataset has this name: ${name}`);
      const columns = Object.keys(datasets[name].columns);
      for (const row of rows) for (const column of row.keys()) expect(columns).toContain(column);
      const written = writeRecords(rows.map((row) => columns.map((column) => row.get(column) ?? null)));
      files.set(`${name}.csv`, `${files.get(`${name}.csv`)}${[...written].join("")}`);
    }
    expect(tables.map(({ name }) => name)).toEqual(["sources", "entities", "deals"]);
    expect(readRecords(files.get("deals.csv") ?? "")).toMatchObject({ ok: true });
    const checked = checkStory(files);
    expect(checked.faults).toEqual([]);
    const story = toStory("ferry-dispute", "0123456789ab", checked);
    expect(story.rows.deals.map(({ id }) => id)).toEqual(["fenn-offer", "marsh-pier"]);
    const findings = chartFindings(story).filter(({ chart }) => chart === "deal-sizes");
    expect(findings.map(({ unnamed }) => unnamed)).toEqual([[], []]);
  },
);
