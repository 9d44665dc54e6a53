import type { DatasetName } from "@/lib/datasets/registry";
import { Problem } from "@/lib/http/problem";
import { shownColumnsOf } from "@/lib/story/won-columns";
import { isLang, type Lang } from "@/lib/text/lang";
import { nearest } from "@/lib/text/nearest";
import { badValue } from "./checked-query";
import { refuseRepeats } from "./refuse-repeats";

/** A request for a card, read and checked. */
export interface CardRequest {
  /** The column of the figure; null for the card of the row. */
  readonly column: string | null;
  readonly lang: Lang;
}

/** The options of a card's address. */
export const cardOptions = ["_col", "_labels"] as const;

/**
 * Reads the parameters of a card's address: `_col`, a column of the dataset or of its amounts in won, and `_labels`,
 * the language, Korean by default. View state (`_v_…`) is accepted and ignored.
 *
 * @throws Problem (400) for the first parameter that is unknown, given with two values, or has one that cannot be used
 */
export function readCardRequest(dataset: DatasetName, parameters: URLSearchParams): CardRequest {
  for (const name of parameters.keys()) {
    if (name.startsWith("_v_") || cardOptions.some((option) => option === name)) continue;
    throw new Problem("unknown-parameter", {
      parameter: name,
      detail: `There is no option ${JSON.stringify(name.slice(0, 100))} here; the options are ${cardOptions.join(" and ")}.`,
      suggestion: nearest(name, [...cardOptions]),
    });
  }
  refuseRepeats(parameters, cardOptions, []);
  const lang = parameters.get("_labels") ?? "ko";
  if (!isLang(lang)) throw badValue("_labels", lang, "ko or en");
  const column = parameters.get("_col") || null;
  const columns = shownColumnsOf(dataset, "krw").map(({ name }) => name);
  if (column !== null && !columns.includes(column)) {
    const detail = `There is no column named ${JSON.stringify(column.slice(0, 100))}.`;
    throw new Problem("bad-value", { parameter: "_col", detail, suggestion: nearest(column, columns) });
  }
  return { column, lang };
}
