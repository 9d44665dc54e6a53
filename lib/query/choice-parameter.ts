/** The parameter of an address that chooses a value of a column; null chooses that there is none. */
export function choiceParameter(column: string, value: string | null): [name: string, value: string] {
  return value === null ? [`${column}__isblank`, "1"] : [column, value];
}
