import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { cellForms } from "@/lib/starter/cell-forms";
import type { Pair } from "@/lib/text/lang";
import { isMain, reportError, root } from "./run";

const begin = "<!-- columns:begin -->";
const end = "<!-- columns:end -->";

/** The path of the data editor's guide, whose list of datasets and columns is generated from their declarations. */
export const dataGuideFile = join(root, "data", "README.md");

/** The guide's text with the list of datasets and columns between its markers. Throws if a marker is missing. */
export function withColumns(guide: string): string {
  const [before, rest = ""] = guide.split(begin);
  const [, after] = rest.split(end);
  if (before === undefined || after === undefined) throw new Error(`the guide lacks its markers: ${begin} ${end}`);
  return `${before}${begin}\n\n${columnsSection()}\n\n${end}${after}`;
}

function columnsSection(): string {
  const all = datasetNames.map((name): Dataset => datasets[name]);
  const types = Object.entries(cellForms).map(([type, { en, ko }]) => [code(type), en, ko]);
  const overview = all.map(({ name, label, description }) => [
    `[${code(`${name}.csv`)}](#${name})`,
    `**${label.en}.** ${description.en}`,
    `**${label.ko}.** ${description.ko}`,
  ]);
  return [
    "### Types · 형식",
    table(["Type · 형식", "Cell content", "셀 내용"], types),
    "### Datasets · 데이터셋",
    table(["File · 파일", "Content", "내용"], overview),
    ...all.flatMap(datasetSection),
  ].join("\n\n");
}

function datasetSection(dataset: Dataset): string[] {
  const keys = dataset.naturalKeys.map((key) => key.map(code).join(" + "));
  const rows = columnMetas(dataset).map((column) => [
    code(column.name),
    typeOf(column),
    column.required ? "yes · 예" : "",
    meaning(column, "en"),
    meaning(column, "ko"),
  ]);
  return [
    `### ${dataset.name}`,
    ...(keys.length > 0 ? [`Unique together · 함께 유일: ${keys.join("; ")}`] : []),
    table(["Column · 열", "Type · 형식", "Required · 필수", "Meaning", "뜻"], rows),
  ];
}

/** A column's type with its unit, target, terms and companion columns. */
function typeOf(column: ColumnMeta): string {
  const { type, unit, references, alsoAllowed = [], words, qualifier, together } = column;
  const currency = column.type === "money" ? column.currency.column : undefined;
  return [
    code(type),
    unit,
    references && `→ ${code(references)}`,
    ...alsoAllowed.map(code),
    words?.map(code).join(" "),
    currency && `with ${code(currency)}`,
    qualifier && `and ${code(qualifier)}`,
    together && `with ${code(together)}`,
  ]
    .filter(Boolean)
    .join(" ");
}

function meaning({ label, description }: ColumnMeta, lang: keyof Pair): string {
  return `**${label[lang]}.** ${description[lang]}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Rewrites the guide on disk and returns the exit code. */
async function buildDataGuide(): Promise<number> {
  writeFileSync(dataGuideFile, withColumns(readFileSync(dataGuideFile, "utf8")));
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = await buildDataGuide().catch(reportError);
