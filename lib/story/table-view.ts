import type { ColumnMeta } from "@/lib/datasets/column";
import type { ShownMoney } from "./won-columns";
import { wonNameOf } from "./won-names";

/** What a table can show, whatever its address says. */
export interface TableOffer {
  /** All columns of the dataset in file order, those in won among them. */
  readonly columns: readonly ColumnMeta[];
  /** The names of the columns that are there only when money is shown in won too. */
  readonly won: readonly string[];
  /** The names of the columns that readers see first, in order. */
  readonly shown: readonly string[];
}

/** How a table looks: what its address says besides the choice and the order of rows. */
export type TableView = ReturnType<typeof readTableView>;

/** Reads a table's view (`_col`, `_nocol`, `_money`, `_v_…`) out of its address. What it cannot use it ignores. */
export function readTableView(parameters: URLSearchParams, offer: TableOffer) {
  const money: ShownMoney = parameters.get("_money") === "krw" && offer.won.length > 0 ? "krw" : null;
  const available = money ? offer.columns : offer.columns.filter(({ name }) => !offer.won.includes(name));
  const usual = money ? withWonNames(offer.shown, offer) : offer.shown;
  const without = listed(parameters, "_nocol");
  const named = (names: readonly string[]) =>
    names.flatMap((name) => available.find((column) => column.name === name) ?? []);
  const requested = named(listed(parameters, "_col"));
  const wanted = (requested.length > 0 ? requested : named(usual)).filter(({ name }) => !without.includes(name));
  const chosen = wanted.length > 0 ? wanted : named(usual);
  const pin = parameters.get("_v_pin");
  const pinned = chosen.find(({ name }) => name === pin);
  return {
    money,
    /** The columns that there are: those of the dataset, with those in won where money is shown in it. */
    available,
    /** The names of the columns that are seen where the address names none, in order. */
    usual,
    /** The columns that are seen, in the order of the address. */
    chosen,
    /** The column that is pinned at the start; null where that is simply the first. */
    pinned: pinned?.name ?? null,
    /** The columns that are seen, in the order of the screen. */
    columns: pinned ? [pinned, ...chosen.filter((column) => column !== pinned)] : chosen,
    isCompact: parameters.get("_v_density") === "compact",
    isGrid: parameters.get("_v_grid") === "1",
  };
}

/** The change of an address that shows these columns in this order; columns that are seen anyway are not named. */
export function columnChanges(view: TableView, names: readonly string[]): Readonly<Record<string, string | null>> {
  const isUsual = names.join() === view.usual.join();
  return { _nocol: null, _col: isUsual || names.length === 0 ? null : names.join() };
}

/** The change of an address that shows money in won as well, or no longer; the column follows its amount. */
export function moneyChanges(view: TableView, offer: TableOffer, money: ShownMoney): Record<string, string | null> {
  const own = view.chosen.map(({ name }) => name).filter((name) => !offer.won.includes(name));
  const after = readTableView(new URLSearchParams(money ? { _money: money } : {}), offer);
  return { ...columnChanges(after, money ? withWonNames(own, offer) : own), _money: money };
}

/** Names of columns, that of each amount followed by that of the same in won. */
function withWonNames(names: readonly string[], { won }: TableOffer): readonly string[] {
  return names.flatMap((name) => [name, ...won.filter((each) => each === wonNameOf(name))]);
}

function listed(parameters: URLSearchParams, name: string): string[] {
  const names = parameters.getAll(name).flatMap((value) => value.split(","));
  return [...new Set(names)].filter(Boolean);
}
