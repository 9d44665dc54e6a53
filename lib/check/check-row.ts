import type { Dataset } from "@/lib/datasets/dataset";
import type { Fault } from "./fault";
import type { ReadRow } from "./read-table";

type Check = (dataset: Dataset, values: ReadRow["values"]) => readonly (readonly [column: string, message: string])[];

/** Finds what does not go together within one row: halves of a text pair, money and its qualifier and currency. */
export function checkRow(dataset: Dataset, file: string, { line, values }: ReadRow): Fault[] {
  return [checkPairs, checkTogether, checkQualifiers, checkCurrencies]
    .flatMap((check) => check(dataset, values))
    .map(([column, message]) => ({ file, line, column, message }));
}

const checkPairs: Check = ({ columns }, values) =>
  Object.entries(columns).flatMap(([name, { half, required }]) => {
    if (!half || required || values[name] !== null) return [];
    const other = `${half.pair}_${half.lang === "en" ? "ko" : "en"}`;
    if (typeof values[other] !== "string") return [];
    return [[name, `is missing, while ${other} is there; a text stands in both languages`]];
  });

const checkTogether: Check = ({ columns }, values) =>
  Object.entries(columns).flatMap(([name, { together }]) => {
    if (together === undefined || values[name] === undefined || values[together] === undefined) return [];
    if ((values[name] === null) === (values[together] === null)) return [];
    const [missing, present] = values[name] === null ? [name, together] : [together, name];
    return [[missing, `is missing, while ${present} is there`]];
  });

const checkQualifiers: Check = ({ columns }, values) =>
  Object.entries(columns).flatMap(([name, { qualifier }]) => {
    if (qualifier === undefined || values[name] === undefined || values[qualifier] === undefined) return [];
    if ((values[name] === null) === (values[qualifier] === null)) return [];
    if (values[qualifier] === null) return [[qualifier, `is missing; ${name} needs one`]];
    return [[qualifier, `qualifies nothing; ${name} is empty: ${JSON.stringify(values[qualifier])}`]];
  });

const checkCurrencies: Check = ({ columns }, values) => {
  const amountsOf = new Map<string, string[]>();
  for (const [name, column] of Object.entries(columns)) {
    const currency = column.type === "money" ? column.currency.column : undefined;
    if (currency !== undefined) amountsOf.set(currency, [...(amountsOf.get(currency) ?? []), name]);
  }
  return [...amountsOf].flatMap(([currency, amounts]) => {
    if (values[currency] === undefined || amounts.some((name) => values[name] === undefined)) return [];
    const needed = amounts.some((name) => values[name] !== null);
    if (needed === (values[currency] !== null)) return [];
    if (needed) return [[currency, "is missing; an amount needs its currency"]];
    return [[currency, `belongs to no amount: ${JSON.stringify(values[currency])}`]];
  });
};
