import type { ColumnMeta } from "@/lib/datasets/column";
import { isDate, type PlainRow } from "@/lib/query/plain-row";
import type { Pair } from "@/lib/text/lang";

/** A column of a file: one of a dataset or, with a bound, the first or last day that its dates can mean. */
export interface FileColumn {
  readonly name: string;
  readonly label: Pair;
  readonly description: Pair;
  readonly column: ColumnMeta;
  readonly bound: "earliest" | "latest" | null;
}

const bounds = {
  earliest: {
    label: { en: "earliest", ko: "가장 이른 날" },
    description: {
      en: "The first day that the date can mean (ISO 8601).",
      ko: "그 날짜가 뜻할 수 있는 첫날(ISO 8601).",
    },
  },
  latest: {
    label: { en: "latest", ko: "가장 늦은 날" },
    description: {
      en: "The last day that the date can mean (ISO 8601). Empty where its end is open.",
      ko: "그 날짜가 뜻할 수 있는 마지막 날(ISO 8601). 끝이 열려 있으면 비어 있다.",
    },
  },
} as const;

/** The columns of a file with columns of a dataset; with `days`, each date is followed by its first and its last day. */
export function fileColumns(columns: readonly ColumnMeta[], days: boolean): readonly FileColumn[] {
  return columns.flatMap((column): FileColumn[] => {
    const own: FileColumn = { ...column, column, bound: null };
    if (!days || column.type !== "date") return [own];
    return [own, dayColumn(column, "earliest"), dayColumn(column, "latest")];
  });
}

function dayColumn(column: ColumnMeta, bound: keyof typeof bounds): FileColumn {
  const { name, label } = column;
  const words = bounds[bound];
  return {
    name: `${name}_${bound}`,
    label: { en: `${label.en}, ${words.label.en}`, ko: `${label.ko}(${words.label.ko})` },
    description: words.description,
    column,
    bound,
  };
}

/** The ISO day in a cell of a column with a bound; null where there is none. */
export function dayIn(row: PlainRow, { column, bound }: FileColumn): string | null {
  const date = row[column.name];
  return bound !== null && isDate(date) ? date[bound] : null;
}
