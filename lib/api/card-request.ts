import type { DatasetName } from "@/lib/datasets/registry";
import { shownColumnsOf } from "@/lib/story/money-columns";
import type { Story } from "@/lib/story/story";
import { storyMoneys } from "@/lib/story/story-moneys";
import { isLang } from "@/lib/text/lang";
import { badValue, unknownColumn } from "./checked-query";
import { refuseRepeats, refuseUnknown } from "./refuse-parameters";

/** The options of a card's address. */
export const cardOptions: readonly string[] = ["_col", "_labels"];

/**
 * Reads the parameters of a card's address: `_col`, a column of the dataset or of its amounts in a currency of the story, and `_labels`,
 * the language, Korean by default. View state (`_v_…`) is ignored.
 *
 * @returns the figure's column, null for the card of the row, and the language
 * @throws Problem (400) for the first parameter that is unknown, has two values, or an invalid one
 */
export function readCardRequest(story: Story, dataset: DatasetName, parameters: URLSearchParams) {
  const options = cardOptions.join(" and ");
  refuseUnknown(
    parameters.keys(),
    cardOptions,
    (name) => `There is no option ${name} here; the options are ${options}.`,
  );
  refuseRepeats(parameters, cardOptions, []);
  const lang = parameters.get("_labels") ?? "ko";
  if (!isLang(lang)) throw badValue("_labels", lang, "ko or en");
  const column = parameters.get("_col") || null;
  const columns = shownColumnsOf(dataset, storyMoneys(story));
  if (column !== null && !columns.some(({ name }) => name === column)) throw unknownColumn("_col", column, columns);
  return { column, lang };
}
