import type { DatasetName } from "@/lib/datasets/registry";
import { currencyOf, type PlainRow } from "@/lib/query/plain-row";
import { isDated, shownColumnsOf } from "./money-columns";
import type { Story } from "./story";

/** The currencies in which a story gives amounts, its own first, as `_money` names them: ISO 4217 in lower case. */
export function storyMoneys({ currency, secondCurrency }: Pick<Story, "currency" | "secondCurrency">): string[] {
  const codes = secondCurrency === undefined ? [currency] : [currency, secondCurrency];
  return [...new Set(codes)].map((code) => code.toLowerCase());
}

/** Those of the story's currencies in which a dataset does not give all its amounts anyway. */
export function offeredMoneys(story: Story, name: DatasetName): string[] {
  const rows: readonly PlainRow[] = story.rows[name];
  const dated = shownColumnsOf(name).filter(isDated);
  const stated = new Set(
    rows.flatMap((row) =>
      dated.flatMap((column) => (typeof row[column.name] === "number" ? (currencyOf(row, column) ?? []) : [])),
    ),
  );
  return storyMoneys(story).filter((money) => [...stated].some((code) => code.toLowerCase() !== money));
}
