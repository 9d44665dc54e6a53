import type { ComparedMoney } from "@/lib/story/compared-money";
import { conversionText } from "@/lib/text/conversion-text";
import type { Lang } from "@/lib/text/lang";
import type { ChartTableRow } from "./chart";
import type { EntryColumn } from "./chart-table";

/** A row of a chart's table with its amount in the story's currency; null where it is undisclosed. */
interface ComparedEntry {
  readonly compared: ComparedMoney | null;
}

/**
 * The data behind a converted amount: whole units of the story's currency (ISO 4217), the month of the rates (EDTF), and
 * the rates for one US dollar (`KRW 1467.1`). Nothing where the amount was not converted.
 */
export function convertedData(entry: ComparedEntry, currency: string): Pick<ChartTableRow, "data"> {
  const conversion = conversionOf(entry);
  if (!conversion || !entry.compared) return {};
  const rates = conversion.rates.map((rate) => `${rate.currency} ${rate.perUsd}`).join("; ");
  const { value } = entry.compared;
  return {
    data: {
      converted: value,
      converted_currency: currency,
      converted_month: conversion.month,
      converted_rates: rates,
    },
  };
}

/** The column of converted amounts of a chart's table; none where nothing was converted. */
export function convertedColumns<Entry extends ComparedEntry>(
  entries: readonly Entry[],
  currencyName: string,
  lang: Lang,
): readonly EntryColumn<Entry>[] {
  if (!entries.some(conversionOf)) return [];
  const cell = (entry: Entry) => {
    const conversion = conversionOf(entry);
    return conversion ? `${conversion.computed}, ${conversion.basis}` : "";
  };
  const data = ["converted", "converted_currency", "converted_month", "converted_rates"];
  return [{ label: conversionText[lang].column(currencyName), data, cell }];
}

function conversionOf({ compared }: ComparedEntry) {
  return compared !== null && compared.value !== null ? compared.conversion : null;
}
