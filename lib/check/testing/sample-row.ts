/** A row as it is written down: the cells that are not empty, by column. */
export type SampleRow = Record<string, string>;

/** The two cells of a text in both languages. */
export function pair(name: string, text: string): SampleRow {
  return { [`${name}_en`]: text, [`${name}_ko`]: `${text} (한국어)` };
}
