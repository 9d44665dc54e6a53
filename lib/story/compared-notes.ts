import { conversionText } from "@/lib/text/conversion-text";
import type { Lang } from "@/lib/text/lang";
import type { ComparedMoney } from "./compared-money";

/** An amount of a chart, and what readers call the row that has it. */
interface NamedAmount {
  readonly name: string;
  readonly compared: ComparedMoney;
}

/**
 * What a chart says of its amounts in other currencies than the story's: which were converted and at what rates, then
 * which could not be and why. `currency` is the name of the story's.
 */
export function comparedNotes(currency: string, amounts: readonly NamedAmount[], lang: Lang): string[] {
  const text = conversionText[lang];
  const converted = amounts.flatMap(({ name, compared }) =>
    compared.value !== null && compared.conversion
      ? [text.noted(name, compared.amount, compared.conversion.computed, compared.conversion.basis)]
      : [],
  );
  return [...(converted.length > 0 ? [text.note(currency, converted)] : []), ...leftOutNotes(currency, amounts, lang)];
}

/** Which amounts are not drawn since they could not be converted, and why; nothing where all were. */
export function leftOutNotes(currency: string, amounts: readonly NamedAmount[], lang: Lang): string[] {
  const text = conversionText[lang];
  const leftOut = amounts.flatMap(({ name, compared }) =>
    compared.value === null ? [text.because(name, compared.amount, compared.reason)] : [],
  );
  return leftOut.length > 0 ? [text.leftOut(currency, leftOut)] : [];
}
