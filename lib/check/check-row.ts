import type { Dataset } from "@/lib/datasets/dataset";
import type { Pair } from "@/lib/text/lang";
import { type Fault, withValue } from "./fault";
import type { ReadRow } from "./read-table";

type Check = (dataset: Dataset, values: ReadRow["values"]) => readonly (readonly [column: string, message: Pair])[];

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
    const message = {
      en: `is missing, while ${other} is there; a text stands in both languages`,
      ko: `비어 있는데 ${other}에는 글이 있다. 글은 두 언어로 적는다`,
    };
    return [[name, message]];
  });

const checkTogether: Check = ({ columns }, values) =>
  Object.entries(columns).flatMap(([name, { together }]) => {
    if (together === undefined || values[name] === undefined || values[together] === undefined) return [];
    if ((values[name] === null) === (values[together] === null)) return [];
    const [missing, present] = values[name] === null ? [name, together] : [together, name];
    return [[missing, { en: `is missing, while ${present} is there`, ko: `비어 있는데 ${present}에는 값이 있다` }]];
  });

const checkQualifiers: Check = ({ columns }, values) =>
  Object.entries(columns).flatMap(([name, { qualifier }]) => {
    if (qualifier === undefined || values[name] === undefined || values[qualifier] === undefined) return [];
    if ((values[name] === null) === (values[qualifier] === null)) return [];
    if (values[qualifier] === null)
      return [[qualifier, { en: `is missing; ${name} needs one`, ko: `비어 있다. ${name}에는 값의 성격이 필요하다` }]];
    const problem = { en: `qualifies nothing; ${name} is empty`, ko: `${name}이 비어 있어 성격을 말할 값이 없다` };
    return [[qualifier, withValue(problem, values[qualifier])]];
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
    if (needed)
      return [
        [currency, { en: "is missing; an amount needs its currency", ko: "비어 있다. 금액에는 통화가 필요하다" }],
      ];
    return [[currency, withValue({ en: "belongs to no amount", ko: "통화만 있고 금액이 없다" }, values[currency])]];
  });
};
