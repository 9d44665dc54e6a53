import type { MoneyColumn } from "@/lib/datasets/column";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { currencyOf, isDate, itemsOf } from "@/lib/query/plain-row";
import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";
import { type Fault, placed, withValue } from "./fault";
import type { ReadRow, ReadTable } from "./read-table";

/** An amount in a cell, with what decides whether another cell holds the same fact. */
interface Figure {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  /** Amount and currency. */
  readonly amount: string;
  /** Whose value it is, or who takes part. */
  readonly entities: readonly unknown[];
  /** The dates of its row, and of the row that contains it. */
  readonly dates: readonly EdtfDate[];
  /** Whether it is the value of someone, of which there is one at a time. */
  readonly isValue: boolean;
  readonly qualifierColumn: string;
  readonly qualifier: unknown;
  readonly confidence: unknown;
}

/**
 * Finds values of someone, such as a company's valuation, that stand in two columns on overlapping dates with two
 * qualifiers. The second place is reported.
 */
export function checkEqualFigures(tables: Tables): Fault[] {
  return equalFigures(tables).flatMap(([first, second]) =>
    isCertain(first, second) && first.qualifier !== second.qualifier
      ? [{ ...placeOf(second), column: second.qualifierColumn, message: qualifierMessage(first, second) }]
      : [],
  );
}

/** Words equal amounts that have two confidences, or, where they may be two facts after all, two qualifiers. */
export function equalFigureWarnings(tables: Tables): Pair[] {
  return equalFigures(tables).flatMap(([first, second]) => {
    const at = placeOf(second);
    const isDoubtful = !isCertain(first, second) && first.qualifier !== second.qualifier;
    const isSurer = first.confidence !== second.confidence;
    return [
      ...(isDoubtful
        ? [placed({ ...at, column: second.qualifierColumn, message: qualifierMessage(first, second) })]
        : []),
      ...(isSurer
        ? [placed({ ...at, column: "confidence", message: elsewhere(first, first.confidence, second.confidence) })]
        : []),
    ];
  });
}

function qualifierMessage(first: Figure, second: Figure): Pair {
  return elsewhere(first, first.qualifier, second.qualifier);
}

function elsewhere({ file, line, column }: Figure, word: unknown, here: unknown): Pair {
  const problem = {
    en: `the same figure is ${JSON.stringify(word)} in ${file}:${line}, ${column}; make them agree`,
    ko: `같은 수치가 ${file}:${line}, ${column}에는 ${JSON.stringify(word)}로 적혀 있다. 하나로 맞춘다`,
  };
  return withValue(problem, here);
}

function placeOf({ file, line }: Figure): Pick<Fault, "file" | "line"> {
  return { file, line };
}

function isCertain(first: Figure, second: Figure): boolean {
  return first.isValue && second.isValue;
}

/** Pairs of equal amounts in different columns that share an entity and a date, in the order of files and lines. */
function equalFigures(tables: Tables): [Figure, Figure][] {
  const byAmount = new Map<string, Figure[]>();
  for (const figure of datasetNames.flatMap((name) => figuresOf(datasets[name], tables[name])))
    byAmount.set(figure.amount, [...(byAmount.get(figure.amount) ?? []), figure]);
  return [...byAmount.values()].flatMap((figures) =>
    figures.flatMap((first, index) =>
      figures
        .slice(index + 1)
        .flatMap((second): [Figure, Figure][] => (isOneFact(first, second) ? [[first, second]] : [])),
    ),
  );
}

function isOneFact(first: Figure, second: Figure): boolean {
  if (first.file === second.file && first.column === second.column) return false;
  if (!first.entities.some((entity) => second.entities.includes(entity))) return false;
  return first.dates.some((date) => second.dates.some((other) => overlap(date, other)));
}

function overlap(first: EdtfDate, second: EdtfDate): boolean {
  const isAfter = (date: EdtfDate, other: EdtfDate) => other.latest !== null && date.earliest > other.latest;
  return !isAfter(first, second) && !isAfter(second, first);
}

/** The amounts of a table whose qualifier, currency and confidence could be read. */
function figuresOf(dataset: Dataset, { file, rows }: ReadTable): Figure[] {
  const columns = columnMetas(dataset);
  const entityColumns = columns.filter(({ references }) => references === "entities").map(({ name }) => name);
  const dateColumn = columns.find(({ type }) => type === "date")?.name;
  const byId = new Map(rows.map((row) => [row.values.id, row]));
  return columns.flatMap((column) => {
    const { qualifier } = column;
    if (column.type !== "money" || qualifier === undefined) return [];
    return rows.flatMap(({ line, values }) => {
      const amount = values[column.name];
      const currency = currencyOf(values, column);
      if (typeof amount !== "number" || currency === null) return [];
      if (values[qualifier] === undefined || values.confidence === undefined) return [];
      return {
        file,
        line,
        column: column.name,
        amount: `${amount} ${currency}`,
        entities: (column.whose === undefined ? entityColumns : [column.whose]).flatMap((name) =>
          itemsOf(values[name]),
        ),
        dates: datesOf(values, column.dated ?? dateColumn, dataset, byId),
        isValue: column.whose !== undefined,
        qualifierColumn: qualifier,
        qualifier: values[qualifier],
        confidence: values.confidence,
      };
    });
  });
}

/** The date of a row and of the row of which it is a part. */
function datesOf(
  values: ReadRow["values"],
  column: MoneyColumn["dated"],
  { columns }: Dataset,
  byId: ReadonlyMap<unknown, ReadRow>,
): EdtfDate[] {
  if (column === undefined) return [];
  const containing = Object.values(columns).flatMap((each) =>
    each.type === "money" && each.containedIn !== undefined ? [byId.get(values[each.containedIn])?.values] : [],
  );
  return [values, ...containing].map((row) => row?.[column]).filter(isDate);
}
