import type { DatasetName, Rows } from "@/lib/datasets/registry";
import type { Query } from "@/lib/query/query";
import { indexRows, type RowIndex } from "@/lib/query/row-index";
import { selectRows } from "@/lib/query/run-query";
import type { Lang } from "@/lib/text/lang";
import { type ShownMoney, shownColumnsOf, withMoneys } from "./money-columns";
import type { Story } from "./story";
import { storyLookups } from "./story-lookups";

const indexes = new WeakMap<Story, Map<string, RowIndex>>();

/** The query index of a dataset, made once per story in memory; with `money`, amounts in that currency are among its columns. */
export function storyIndex(story: Story, name: DatasetName, money: ShownMoney = null): RowIndex {
  const known = indexes.get(story) ?? new Map<string, RowIndex>();
  indexes.set(story, known);
  const key = `${name} ${money ?? ""}`;
  const index = known.get(key) ?? makeIndex(story, name, money);
  known.set(key, index);
  return index;
}

function makeIndex(story: Story, name: DatasetName, money: ShownMoney): RowIndex {
  const moneys = money === null ? [] : [money];
  const columns = shownColumnsOf(name, moneys);
  const rows =
    money === null ? story.rows[name] : withMoneys(story.rows[name], columns, moneys, story.rows.exchange_rates);
  return indexRows(name, columns, rows, storyLookups(story));
}

/** The typed rows of a dataset that a query selects, in its order. */
export function queryRows<Name extends DatasetName>(
  story: Story,
  name: Name,
  query: Query,
  lang: Lang,
): Rows[Name][number][] {
  const rows: Rows[Name] = story.rows[name];
  return selectRows(storyIndex(story, name), query, lang).flatMap((index) => rows.slice(index, index + 1));
}
