import { type CsvCell, writeRecords } from "@/lib/csv/write-records";
import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { Lang } from "@/lib/text/lang";
import { cellForms } from "./cell-forms";
import { starterTerms } from "./starter-terms";
import { exampleStoryFile, storyFileEntries } from "./story-file-guide";

const headWords = { en: "required", ko: "필수" } as const;

const preface = {
  en: "Every entry of the story is explained above it. Replace what begins with “Example: ” or “example-”.",
  ko: "항목마다 위에 설명이 있다. “예시: ”나 “example-”로 시작하는 것을 바꿔 쓴다.",
} as const;

/**
 * The files of a new story, by name: each dataset's header, a row that explains each column and a row of examples, whose
 * ids the site leaves out; `terms.csv` with words to start from; and a `story.json` whose comments explain each entry.
 *
 * @param lang the language of the explanations
 */
export function starterFiles(lang: Lang): Map<string, string> {
  const files = new Map([["story.json", starterStoryFile(lang)]]);
  for (const name of datasetNames) files.set(`${name}.csv`, starterTable(datasets[name], lang));
  return files;
}

/** A cell that a column of a dataset takes, as an example; the ids in it are those of examples. */
export function exampleCell(dataset: string, { name, type, references, words, half, example }: ColumnMeta): string {
  if (example !== undefined) return example;
  if (type === "id") return exampleId(dataset);
  if (type === "word") return words?.[0] ?? starterTerms[`${dataset}.${name}`]?.[0]?.word ?? "example";
  if (type === "text") return half?.lang === "ko" ? "예시" : "Example";
  if (type === "citations") return `${exampleId("sources")}#p. 2`;
  if (references !== undefined) return exampleId(references);
  return exampleCells[type];
}

const exampleCells = {
  url: "https://example.org/report",
  currency: "KRW",
  side: exampleStoryFile.sides[0].id,
  boolean: "false",
  integer: "1",
  number: "1.5",
  money: "250000000000",
  date: "2026-07-02",
  reference: "",
  references: "",
} as const;

function exampleId(dataset: string): string {
  return `example-${dataset.replaceAll("_", "-")}`;
}

function starterTable(dataset: Dataset, lang: Lang): string {
  const columns = columnMetas(dataset);
  const explained = columns.map((column) => (column.type === "id" ? "example-how-to" : explanation(column, lang)));
  const example = columns.map((column) => exampleCell(dataset.name, column));
  const rows = dataset.name === "terms" ? starterRows(columns) : [example];
  return [...writeRecords([columns.map(({ name }) => name), explained, ...rows])].join("").replaceAll("\r\n", "\n");
}

function explanation({ label, description, type, required, words }: ColumnMeta, lang: Lang): string {
  const form = words?.join(", ") ?? cellForms[type][lang].replaceAll("`", "");
  return `${label[lang]}: ${description[lang]} [${form}${required ? `; ${headWords[lang]}` : ""}]`;
}

function starterRows(columns: readonly ColumnMeta[]): CsvCell[][] {
  return Object.entries(starterTerms).flatMap(([list, terms]) =>
    terms.map(({ word, label, form, apart }, index) => {
      const cells: Readonly<Record<string, string>> = {
        id: `${list}-${word}`.replaceAll(/[._]/g, "-").toLowerCase(),
        list,
        word,
        label_en: label.en,
        label_ko: label.ko,
        order: String(index + 1),
        ...(form && { form }),
        ...(apart && { apart: "true" }),
      };
      return columns.map(({ name }) => cells[name] ?? null);
    }),
  );
}

function starterStoryFile(lang: Lang): string {
  const entries = Object.entries(exampleStoryFile).map(([key, value]) => {
    const text = JSON.stringify({ [key]: value }, null, 2)
      .split("\n")
      .slice(1, -1)
      .join("\n");
    const said = new Map(Object.entries(storyFileEntries)).get(key);
    return said ? `  // ${said[lang]}\n${text}` : text;
  });
  return `// ${preface[lang]}\n{\n${entries.join(",\n\n")}\n}\n`;
}
