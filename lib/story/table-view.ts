import type { ColumnMeta } from "@/lib/datasets/column";
import type { ShownMoney } from "./money-columns";
import { statedNameOf } from "./money-names";

/** What a table can show, whatever its address says. */
export interface TableOffer {
  /** All columns of the dataset in file order, among them those that are computed in each currency that can be chosen. */
  readonly columns: readonly ColumnMeta[];
  /** The currencies that readers are offered, as `_money` names them. */
  readonly moneys: readonly string[];
  /** The names of the columns that readers see first, in order. */
  readonly shown: readonly string[];
}

/** How a table looks: what its address says besides the choice and the order of rows. */
export type TableView = ReturnType<typeof readTableView>;

/** Reads a table's view (`_col`, `_nocol`, `_money`, `_v_…`) out of its address. What it cannot use it ignores. */
export function readTableView(parameters: URLSearchParams, offer: TableOffer) {
  const wantedMoney = parameters.get("_money");
  const money: ShownMoney = offer.columns.some(({ computedIn }) => computedIn === wantedMoney) ? wantedMoney : null;
  const available = offer.columns.filter(({ computedIn }) => computedIn === undefined || computedIn === money);
  const usual = withAmounts(offer.shown, available);
  const chosen = chosenColumns(parameters, { available, usual });
  const pin = parameters.get("_v_pin");
  const pinned = chosen.find(({ name }) => name === pin);
  return {
    money,
    /** The columns that there are: those of the dataset, with those in a currency where money is shown in it. */
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

/** The columns that an address chooses among those that there are, in its order; the usual ones where it names none. */
export function chosenColumns(
  parameters: URLSearchParams,
  { available, usual }: { readonly available: readonly ColumnMeta[]; readonly usual: readonly string[] },
): readonly ColumnMeta[] {
  const without = listed(parameters, "_nocol");
  const named = (names: readonly string[]) =>
    names.flatMap((name) => available.find((column) => column.name === name) ?? []);
  const requested = named(listed(parameters, "_col"));
  const wanted = (requested.length > 0 ? requested : named(usual)).filter(({ name }) => !without.includes(name));
  return wanted.length > 0 ? wanted : named(usual);
}

/** The change of an address that shows these columns in this order; columns that are seen anyway are not named. */
export function columnChanges(
  view: Pick<TableView, "usual">,
  names: readonly string[],
): Readonly<Record<string, string | null>> {
  const isUsual = names.join() === view.usual.join();
  return { _nocol: null, _col: isUsual || names.length === 0 ? null : names.join() };
}

/** The change of an address that shows money in another currency as well, or no longer; the column follows its amount. */
export function moneyChanges(
  view: Pick<TableView, "chosen">,
  offer: TableOffer,
  money: ShownMoney,
): Record<string, string | null> {
  const own = view.chosen.filter(({ computedIn }) => computedIn === undefined).map(({ name }) => name);
  const after = readTableView(new URLSearchParams(money ? { _money: money } : {}), offer);
  return { ...columnChanges(after, withAmounts(own, after.available)), _money: money };
}

/** Names of columns, that of each amount followed by that of the same in the currency that is shown. */
function withAmounts(names: readonly string[], available: readonly ColumnMeta[]): readonly string[] {
  const computed = available.filter(({ type, computedIn }) => type === "money" && computedIn !== undefined);
  return names.flatMap((name) => [
    name,
    ...computed.filter((each) => statedNameOf(each) === name).map((each) => each.name),
  ]);
}

function listed(parameters: URLSearchParams, name: string): string[] {
  const names = parameters.getAll(name).flatMap((value) => value.split(","));
  return [...new Set(names)].filter(Boolean);
}
