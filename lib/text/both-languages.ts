import type { Pair } from "./lang";

/** A text in both languages as one line, for forms that hold one text only. */
export function bothLanguages({ en, ko }: Pair): string {
  return en === ko ? en : `${en} / ${ko}`;
}
