import { writeRecords } from "@/lib/csv/write-records";
import type { Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import type { Pair } from "@/lib/text/lang";
import { cellAddress, type Grid, type GridCell } from "./grid";
import { takeCell } from "./take-cell";

/** Something at a place of a sheet, such as `deals!F12`. */
export interface Placed {
  readonly at: string;
  readonly said: Pair;
}

/** What was made of sheets. */
export interface TakenSheets {
  /** The files of the story, by name, for the datasets that were found. */
  readonly files: ReadonlyMap<string, string>;
  /** Every cell that stands otherwise in its file, and every sheet, row or column that was left out. */
  readonly report: readonly Placed[];
  /** What cannot be told; with one of them nothing may be imported. */
  readonly problems: readonly Placed[];
  /** The address of a file's row and column in its sheet; the row is counted from 1 behind the header. */
  address(file: string, row: number, column: string | undefined): string | undefined;
}

/**
 * Makes the files of datasets from sheets. A sheet is that of the dataset whose name, or label in either language, it
 * has, or else of the one whose columns its header holds. Blank rows and columns, and what stands above the header, are left
 * out.
 */
export function takeSheets(grids: readonly Grid[]): TakenSheets {
  const report: Placed[] = [];
  const problems: Placed[] = [];
  const files = new Map<string, string>();
  const places = new Map<string, ReturnType<typeof takeSheet>>();
  for (const grid of grids) {
    const head = headOf(grid);
    const name = datasetOf(grid, head);
    const file = `${name}.csv`;
    if (name === undefined) report.push({ at: grid.name, said: texts.otherSheet });
    else if (files.has(file)) problems.push({ at: grid.name, said: twice(name) });
    else if (head < 0) problems.push({ at: grid.name, said: texts.headless });
    else {
      const taken = takeSheet(grid, datasets[name], head);
      files.set(file, taken.text);
      places.set(file, taken);
      report.push(...taken.report);
      problems.push(...taken.problems);
    }
  }
  const address = (file: string, row: number, column: string | undefined) => places.get(file)?.address(row, column);
  return { files, report, problems, address };
}

const texts = {
  otherSheet: { en: "no dataset has this name; left out", ko: "이런 이름의 데이터셋이 없어 읽지 않았다" },
  above: { en: "stands above the header; left out", ko: "머리글 위에 있어 읽지 않았다" },
  headless: {
    en: "no row names the columns; write their names (id and so on) above the rows",
    ko: "열 이름이 적힌 행이 없다. 내용 위에 열 이름(id 등)을 적는다",
  },
  derived: { en: "made by the site from the date; left out", ko: "사이트가 날짜에서 만든 열이라 읽지 않았다" },
  nameless: {
    en: "a column without a name that holds something; name it, or empty it",
    ko: "이름 없는 열에 내용이 있다. 열 이름을 적거나 비운다",
  },
  computed: { en: "the result of a formula was taken", ko: "수식의 결과를 가져왔다" },
} as const satisfies Readonly<Record<string, Pair>>;

function twice(name: string): Pair {
  return {
    en: `a second sheet for ${name}; leave one of them`,
    ko: `${name} 시트가 둘이다. 하나만 남긴다`,
  };
}

function tidy(value: GridCell["value"] | undefined): string {
  return String(value ?? "")
    .normalize("NFKC")
    .trim()
    .toLowerCase();
}

/** The index of the row that is the header: the first that names the column of ids. */
function headOf({ rows }: Grid): number {
  return rows.findIndex((row) => row.some(({ value }) => ["id", "식별자"].includes(tidy(value))));
}

function datasetOf({ name, rows }: Grid, head: number): DatasetName | undefined {
  const key = tidy(name)
    .replace(/\.csv$/, "")
    .replaceAll(/[\s-]+/g, "_");
  const labelled = datasetNames.find((each) =>
    [datasets[each].label.en, datasets[each].label.ko].map(tidy).includes(tidy(name)),
  );
  const named = datasetNames.find((each) => each === key) ?? labelled;
  if (named) return named;
  const header = (rows[head] ?? []).map(({ value }) => tidy(value));
  return datasetNames.find((each) => Object.keys(datasets[each].columns).every((column) => header.includes(column)));
}

/** The name of the column that a cell of the header means, by its name or its label. */
function columnOf({ columns }: Dataset, value: GridCell["value"]): string {
  const text = tidy(value);
  const found = Object.entries(columns).find(([name, { label }]) =>
    [name, tidy(label.en), tidy(label.ko)].includes(text),
  );
  return found?.[0] ?? text;
}

function takeSheet(grid: Grid, dataset: Dataset, head: number) {
  const report: Placed[] = [];
  const problems: Placed[] = [];
  const header = grid.rows[head] ?? [];
  const body = grid.rows.slice(head + 1);
  const at = (row: number, column: number) => cellAddress(grid.name, row, column);
  for (const [row, cells] of grid.rows.slice(0, head).entries())
    if (!cells.every(isBlank)) report.push({ at: at(row, 0), said: texts.above });
  const columns = header.flatMap((cell, index) => {
    if (cell.problem) problems.push({ at: at(head, index), said: cell.problem });
    const name = columnOf(dataset, cell.value);
    if (isDerived(dataset, name)) {
      report.push({ at: at(head, index), said: texts.derived });
      return [];
    }
    const isUsed = body.some((row) => !isBlank(row[index]));
    if (name === "" && isUsed) problems.push({ at: at(head, index), said: texts.nameless });
    return name === "" ? [] : [{ name, index }];
  });
  const kept = body.flatMap((cells, index) => (cells.every(isBlank) ? [] : [{ cells, row: head + 1 + index }]));
  const records = kept.map(({ cells, row }) => {
    const currencyIndex = columns.find(({ name }) => name === "currency")?.index ?? -1;
    const currency = String(cells[currencyIndex]?.value ?? "")
      .trim()
      .toUpperCase();
    return columns.map(({ name, index }) => {
      const cell = cells[index] ?? { value: null };
      const column = dataset.columns[name];
      const taken = column ? takeCell(cell, column, currency) : { text: shown(cell) };
      const place = at(row, index);
      if ("problem" in taken) {
        problems.push({ at: place, said: withCell(taken.problem, cell) });
        return null;
      }
      if (cell.isComputed) report.push({ at: place, said: texts.computed });
      if (isChanged(cell, taken.text)) report.push({ at: place, said: change(cell, taken.text) });
      return taken.text === "" ? null : taken.text;
    });
  });
  const text = [...writeRecords([columns.map(({ name }) => name), ...records])].join("").replaceAll("\r\n", "\n");
  const address = (row: number, column: string | undefined) => {
    const index = columns.find(({ name }) => name === column)?.index ?? 0;
    return at(row === 0 ? head : (kept[row - 1]?.row ?? 0), index);
  };
  return { text, report, problems, address };
}

function isBlank(cell: GridCell | undefined): boolean {
  return cell === undefined || (!cell.problem && (cell.value === null || String(cell.value).trim() === ""));
}

/** Whether a column is one of those that our own workbooks add to a date. */
function isDerived({ columns }: Dataset, name: string): boolean {
  const date = /^(.+)_(?:earliest|latest)$/.exec(name)?.[1] ?? "";
  return columns[name] === undefined && columns[date]?.type === "date";
}

/** A cell as a person reads it in a message. */
function shown({ value }: GridCell): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? "");
}

/** A number or truth value in plain form says the same, and so does a text whose lines end otherwise. */
function isChanged({ value }: GridCell, text: string): boolean {
  if (value === null || typeof value === "boolean") return false;
  if (typeof value === "number") return Number(text) !== value;
  return value instanceof Date || value.replaceAll("\r\n", "\n") !== text;
}

function change(cell: GridCell, text: string): Pair {
  const said = `${JSON.stringify(shown(cell))} → ${JSON.stringify(text)}`;
  return { en: said, ko: said };
}

function withCell({ en, ko }: Pair, cell: GridCell): Pair {
  const value = shown(cell);
  return value === "" ? { en, ko } : { en: `${en}: ${JSON.stringify(value)}`, ko: `${ko}: ${JSON.stringify(value)}` };
}
