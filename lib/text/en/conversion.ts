/** Words for amounts that are converted into another currency, and for those that cannot be. */
export const conversion = {
  /** A converted amount by itself. */
  converted: (amount: string) => `${amount}, converted`,
  /** An amount with what it comes to in the currency of those beside it. */
  beside: (amount: string, converted: string) => `${amount} (${converted}, converted)`,
  rate: (number: string, currency: string) => `${number} ${currency} per US dollar`,
  basis: (month: string, rates: readonly string[]) => `at the average of ${month}, ${rates.join(" and ")}`,
  noMonth: "its date is not known to the month",
  tooSmall: "it comes to less than half a unit",
  noRate: (currencies: readonly string[], month: string) =>
    `there is no rate of ${currencies.join(" and ")} for ${month}`,
  /** What is not drawn since it cannot be converted into a currency. */
  leftOut: (currency: string, amounts: readonly string[]) =>
    `Cannot be converted into ${currency}, not drawn: ${amounts.join("; ")}.`,
  because: (name: string, amount: string, reason: string) => `${name}, ${amount} (${reason})`,
  /** What was converted, and at what rate. */
  note: (currency: string, amounts: readonly string[]) =>
    `Converted into ${currency} at the average rate of the month: ${amounts.join("; ")}.`,
  noted: (name: string, amount: string, computed: string, basis: string) => `${name}, ${amount}: ${computed}, ${basis}`,
  column: (currency: string) => `In ${currency}, converted`,
};
