import type { Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { type Fault, unknownValue } from "./fault";

const delimiters: readonly (readonly [character: string, name: string])[] = [
  [";", "semicolons"],
  ["\t", "tabs"],
  ["|", "bars"],
  ["，", "full-width commas"],
];

/** Finds that a file separates its cells by something else than commas, by its first line. */
export function checkDelimiter(file: string, csv: string): Fault[] {
  const fault = (message: string) => [{ file, line: 1, message }];
  const first = csv.slice(0, csv.search(/\r?\n|$/));
  if (/^"?sep=/i.test(first)) return fault(`the first line is for Excel alone; remove it: ${JSON.stringify(first)}`);
  const bare = first.replaceAll(/"[^"]*"/g, "");
  const name = bare.includes(",") ? undefined : delimiters.find(([character]) => bare.includes(character))?.[1];
  return name === undefined ? [] : fault(`cells are separated by ${name}; save the file with commas`);
}

/** What is wrong with a row that has another number of cells than the header. */
export function lengthMessage(cells: readonly string[], expected: number): string {
  const [only = ""] = cells;
  if (cells.length === 1 && only === "") return "an empty line; remove it";
  const other = delimiters.find(([character]) => cells.length === 1 && only.split(character).length === expected);
  if (other) return `cells are separated by ${other[1]} here; use commas`;
  return `the row has ${cells.length} cells where the header has ${expected}; look for a missing or unquoted comma`;
}

/** Finds what is wrong with a dataset's header; one fault where the line as a whole is no header of the dataset. */
export function checkHeader(dataset: Dataset, file: string, header: readonly string[]): Fault[] {
  const expected = Object.keys(dataset.columns);
  const missing = expected.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !expected.includes(name));
  const whole = unknown.length > 1 ? wrongHeader(dataset, header, unknown.length) : undefined;
  if (whole) return [{ file, line: 1, ...whole }];
  const wrong = (column: string, problem: string, known: readonly string[] = []) =>
    unknownValue({ file, line: 1, column }, problem, column, known);
  const twice = header.filter((name, index) => header.indexOf(name) !== index);
  if (twice.length > 0) return twice.map((name) => wrong(name, "the header names a column twice"));
  const faults = unknown.map((name) => wrong(name, `not a column of ${dataset.name}`, missing));
  const meant = faults.map(({ fix }) => fix);
  const lacking = missing.filter((name) => !meant.includes(name));
  return [...faults, ...lacking.map((name) => wrong(name, "the header lacks a column"))];
}

/** What is wrong with a first line as a whole: another file's, columns written otherwise, or no header at all. */
function wrongHeader({ name, columns }: Dataset, header: readonly string[], unknownCount: number) {
  const line = JSON.stringify(header.join(","));
  const tidy = header.map((cell) => cell.trim().toLowerCase());
  if (tidy.every((cell) => Object.hasOwn(columns, cell)))
    return { message: `columns are written in small letters, without spaces: ${line}`, fix: tidy.join(",") };
  const sorted = header.toSorted().join();
  const other = Object.values<Dataset>(datasets).find((each) => Object.keys(each.columns).sort().join() === sorted);
  if (other) return { message: `holds the columns of ${other.name}, not those of ${name}: ${line}` };
  return unknownCount * 2 > header.length
    ? { message: `the first line is not the header of ${name}: ${line}` }
    : undefined;
}
