import type { Dataset } from "@/lib/datasets/dataset";
import type { Fault } from "./fault";
import type { ReadRow } from "./read-table";

/** Finds what does not go together within one row: halves of a text pair, money and its qualifier and currency. */
export function checkRow(dataset: Dataset, file: string, row: ReadRow): Fault[] {
  return [checkPairs, checkTogether, checkQualifiers, checkCurrencies].flatMap((check) => check(dataset, file, row));
}

function checkPairs(dataset: Dataset, file: string, { line, values }: ReadRow): Fault[] {
  return Object.entries(dataset.columns).flatMap(([name, column]) => {
    if (!column.half || column.required || values[name] !== null) return [];
    const other = `${column.half.pair}_${column.half.lang === "en" ? "ko" : "en"}`;
    return typeof values[other] === "string"
      ? [{ file, line, column: name, message: `is missing, while ${other} is there; a text stands in both languages` }]
      : [];
  });
}

function checkTogether(dataset: Dataset, file: string, { line, values }: ReadRow): Fault[] {
  return Object.entries(dataset.columns).flatMap(([name, { together }]) => {
    if (together === undefined || values[name] === undefined || values[together] === undefined) return [];
    if ((values[name] === null) === (values[together] === null)) return [];
    const [missing, present] = values[name] === null ? [name, together] : [together, name];
    return [{ file, line, column: missing, message: `is missing, while ${present} is there` }];
  });
}

function checkQualifiers(dataset: Dataset, file: string, { line, values }: ReadRow): Fault[] {
  return Object.entries(dataset.columns).flatMap(([name, { qualifier }]) => {
    if (qualifier === undefined || values[name] === undefined || values[qualifier] === undefined) return [];
    const at = { file, line, column: qualifier };
    if (values[name] !== null && values[qualifier] === null)
      return [{ ...at, message: `is missing; ${name} needs one` }];
    if (values[name] === null && values[qualifier] !== null) {
      return [{ ...at, message: `qualifies nothing; ${name} is empty: ${JSON.stringify(values[qualifier])}` }];
    }
    return [];
  });
}

function checkCurrencies(dataset: Dataset, file: string, { line, values }: ReadRow): Fault[] {
  const amountsOf = new Map<string, string[]>();
  for (const [name, { currency }] of Object.entries(dataset.columns)) {
    if (currency !== undefined) amountsOf.set(currency, [...(amountsOf.get(currency) ?? []), name]);
  }
  return [...amountsOf].flatMap(([currency, amounts]) => {
    if (values[currency] === undefined || amounts.some((name) => values[name] === undefined)) return [];
    const needed = amounts.some((name) => values[name] !== null);
    const at = { file, line, column: currency };
    if (needed && values[currency] === null) return [{ ...at, message: "is missing; an amount needs its currency" }];
    if (!needed && values[currency] !== null) {
      return [{ ...at, message: `belongs to no amount: ${JSON.stringify(values[currency])}` }];
    }
    return [];
  });
}
