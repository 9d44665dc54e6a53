import type { Pair } from "@/lib/text/lang";
import type { CellFault, CellFormat } from "./cell-codec";
import { lineCell, lineFault } from "./text-cell";

/** What a headline rests on: what a cell of a row holds, as the file writes it, or how many rows a query selects. */
export type Ground =
  | {
      readonly kind: "cell";
      readonly dataset: string;
      readonly row: string;
      readonly column: string;
      readonly value: string;
    }
  | { readonly kind: "count"; readonly dataset: string; readonly query: string; readonly count: number };

/** The grounds that a cell lists, in order; items that are none are left out. */
export function groundsIn(cell: string): readonly Ground[] {
  return cell.split(";").flatMap((item) => parseGround(item) ?? []);
}

/** One ground, `dataset/row/column=value` or `count(dataset?query)=number`; undefined for any other text. */
function parseGround(item: string): Ground | undefined {
  const cell = /^([a-z][a-z_]*)\/([a-z0-9-]+)\/([a-z][a-z0-9_]*)=(.*)$/.exec(item);
  if (cell) {
    const [, dataset = "", row = "", column = "", value = ""] = cell;
    return { kind: "cell", dataset, row, column, value };
  }
  const count = /^count\(([a-z][a-z_]*)(?:\?(\S+))?\)=(\d{1,6})$/.exec(item);
  if (!count) return undefined;
  const [, dataset = "", query = "", number = ""] = count;
  return { kind: "count", dataset, query, count: Number(number) };
}

const noGround: Pair = {
  en: "is neither dataset/row/column=value nor count(dataset?query)=number",
  ko: "데이터셋/행/열=값도 count(데이터셋?조건)=수도 아니다",
};

/** What a headline rests on: grounds, separated by `;`, each at most once. */
export const groundsCell: CellFormat<string> = {
  output: lineCell.output,
  decode: (cell) => {
    const items = cell.split(";");
    const tidy = [...new Set(items.map((item) => item.trim()).filter(Boolean))].join(";");
    const refuse = ({ en, ko }: Pair): CellFault => ({ reason: { en, ko }, fix: tidy === cell ? undefined : tidy });
    for (const [index, item] of items.entries()) {
      const number: Pair = { en: `item ${index + 1}`, ko: `${index + 1}번째 항목` };
      const fault = item === "" ? undefined : lineFault(item);
      if (fault) return refuse({ en: `${number.en} ${fault.reason.en}`, ko: `${number.ko}: ${fault.reason.ko}` });
      if (!parseGround(item)) return refuse({ en: `${number.en} ${noGround.en}`, ko: `${number.ko}: ${noGround.ko}` });
      if (items.indexOf(item) !== index)
        return refuse({ en: `names an item twice: ${item}`, ko: `같은 항목이 두 번 나온다: ${item}` });
    }
    return { value: cell };
  },
  encode: (value) => value,
};
