import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ColumnMeta } from "@/lib/datasets/column";
import { sampleColumn } from "@/lib/datasets/testing/sample-column";
import { columnChanges, moneyChanges, readTableView } from "./table-view";

const column = (name: string): ColumnMeta => ({
  ...sampleColumn(name.startsWith("amount") ? "money" : "text", name),
  ...(name.includes("krw") && { computedIn: "krw" }),
});

const offer = {
  columns: ["id", "title", "amount", "amount_krw", "date", "krw_rate"].map(column),
  moneys: ["krw"],
  shown: ["title", "amount", "date"],
};

const viewOf = (search: string) => readTableView(new URLSearchParams(search), offer);
const namesOf = (search: string) => viewOf(search).columns.map(({ name }) => name);

describe("a table's view in its address", () => {
  test.each([
    ["", ["title", "amount", "date"]],
    ["_col=date,title", ["date", "title"]],
    ["_col=date&_col=title&_col=date", ["date", "title"]],
    ["_col=no-such,id", ["id"]],
    ["_col=no-such", ["title", "amount", "date"]],
    ["_col=amount_krw", ["title", "amount", "date"]],
    ["_nocol=amount", ["title", "date"]],
    ["_nocol=title,amount,date", ["title", "amount", "date"]],
    ["_money=krw", ["title", "amount", "amount_krw", "date"]],
    ["_money=krw&_col=krw_rate,date", ["krw_rate", "date"]],
    ["_money=usd", ["title", "amount", "date"]],
    ["_v_pin=date", ["date", "title", "amount"]],
    ["_v_pin=id", ["title", "amount", "date"]],
  ])("%s shows %j", (search, expected) => expect(namesOf(search)).toEqual(expected));

  test("density and grid are off unless requested", () => {
    expect(viewOf("")).toMatchObject({ isCompact: false, isGrid: false, pinned: null, money: null });
    expect(viewOf("_v_density=compact&_v_grid=1&_v_pin=date&_money=krw")).toMatchObject({
      isCompact: true,
      isGrid: true,
      pinned: "date",
      money: "krw",
    });
    expect(viewOf("_v_density=wide&_v_grid=yes")).toMatchObject({ isCompact: false, isGrid: false });
  });

  test("no money is shown in a currency without columns", () => {
    const own = offer.columns.filter(({ computedIn }) => computedIn === undefined);
    expect(readTableView(new URLSearchParams("_money=krw"), { ...offer, columns: own }).money).toBeNull();
  });
});

describe("changes of the columns", () => {
  test("columns in any order are read back from the address that they give, and the usual ones are not named", () => {
    const names = ["id", "title", "amount", "date"];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 1 }), (wanted) => {
        const changes = columnChanges(viewOf("_nocol=title"), wanted);
        expect(namesOf(changes._col ? `_col=${changes._col}` : "")).toEqual(wanted);
        expect(changes._col === null).toBe(wanted.join() === offer.shown.join());
        expect(changes._nocol).toBeNull();
      }),
    );
  });

  test("the last column cannot be taken away", () => {
    expect(columnChanges(viewOf("_col=id"), [])).toEqual({ _col: null, _nocol: null });
  });

  test.each([
    ["", { _col: null, _nocol: null, _money: "krw" }],
    ["_col=date,amount", { _col: "date,amount,amount_krw", _nocol: null, _money: "krw" }],
  ])("won comes beside the dollars of %j", (search, expected) =>
    expect(moneyChanges(viewOf(search), offer, "krw")).toEqual(expected),
  );

  test.each([
    ["_money=krw", { _col: null, _nocol: null, _money: null }],
    ["_money=krw&_col=date,amount,amount_krw", { _col: "date,amount", _nocol: null, _money: null }],
  ])("dollars alone are left of %j", (search, expected) =>
    expect(moneyChanges(viewOf(search), offer, null)).toEqual(expected),
  );
});
