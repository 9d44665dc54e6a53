import type { AddressChange } from "./use-address";

/** The change of an address that chooses one more value of a column, or chooses it no longer. */
export function toggleValue(column: string, value: string): AddressChange {
  // `column__eq` is another way to write `column`.
  const other = `${column}__eq`;
  return (parameters) => {
    const chosen = [...parameters.getAll(column), ...parameters.getAll(other)];
    const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    return { [column]: next, [other]: null };
  };
}
