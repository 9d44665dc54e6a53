import { josa } from "es-hangul";
import type { Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import type { Pair } from "@/lib/text/lang";
import { type Fault, unknownValue, withValue } from "./fault";

const delimiters: readonly (readonly [character: string, en: string, ko: string])[] = [
  [";", "semicolons", "세미콜론"],
  ["\t", "tabs", "탭"],
  ["|", "bars", "세로줄"],
  ["，", "full-width commas", "전각 쉼표"],
];

const forExcel: Pair = {
  en: "the first line is for Excel alone; remove it",
  ko: "첫 줄은 엑셀에서만 쓰는 줄이다. 지운다",
};
const smallLetters: Pair = {
  en: "columns are written in small letters, without spaces",
  ko: "열 이름은 소문자로, 공백 없이 적는다",
};

/** What is said of a name that no column of a dataset has. */
export function notColumn(dataset: string): Pair {
  return { en: `not a column of ${dataset}`, ko: `${dataset}에 없는 열이다` };
}

/** Finds that a file separates its cells by something else than commas, by its first line. */
export function checkDelimiter(file: string, csv: string): Fault[] {
  const first = csv.slice(0, csv.search(/\r?\n|$/));
  if (/^"?sep=/i.test(first)) return [{ file, line: 1, message: withValue(forExcel, first) }];
  const bare = first.replaceAll(/"[^"]*"/g, "");
  const found = bare.includes(",") ? undefined : delimiters.find(([character]) => bare.includes(character));
  if (!found) return [];
  const [, en, ko] = found;
  const message = {
    en: `cells are separated by ${en}; save the file with commas`,
    ko: `셀이 ${josa(ko, "으로/로")} 나뉘어 있다. 쉼표로 나누어 저장한다`,
  };
  return [{ file, line: 1, message }];
}

/** What is wrong with a row that has another number of cells than the header. */
export function lengthMessage(cells: readonly string[], expected: number): Pair {
  const [only = ""] = cells;
  if (cells.length === 1 && only === "") return { en: "an empty line; remove it", ko: "빈 줄이다. 지운다" };
  const other = delimiters.find(([character]) => cells.length === 1 && only.split(character).length === expected);
  if (other)
    return {
      en: `cells are separated by ${other[1]} here; use commas`,
      ko: `이 줄은 셀이 ${josa(other[2], "으로/로")} 나뉘어 있다. 쉼표로 나눈다`,
    };
  return {
    en: `the row has ${cells.length} cells where the header has ${expected}; look for a missing or unquoted comma`,
    ko: `행의 셀은 ${cells.length}개인데 머리글은 ${expected}개다. 빠졌거나 따옴표 없이 쓴 쉼표를 찾는다`,
  };
}

/** Finds what is wrong with a dataset's header; one fault where the line as a whole is no header of the dataset. */
export function checkHeader(dataset: Dataset, file: string, header: readonly string[]): Fault[] {
  const expected = Object.keys(dataset.columns);
  const missing = expected.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !expected.includes(name));
  const whole = unknown.length > 1 ? wrongHeader(dataset, header, unknown.length) : undefined;
  if (whole) return [{ file, line: 1, ...whole }];
  const wrong = (column: string, problem: Pair, known: readonly string[] = []) =>
    unknownValue({ file, line: 1, column }, problem, column, known);
  const twice = header.filter((name, index) => header.indexOf(name) !== index);
  if (twice.length > 0)
    return twice.map((name) =>
      wrong(name, { en: "the header names a column twice", ko: "머리글에 같은 열이 두 번 나온다" }),
    );
  const faults = unknown.map((name) => wrong(name, notColumn(dataset.name), missing));
  const meant = faults.map(({ fix }) => fix);
  const lacking = missing.filter((name) => !meant.includes(name));
  return [
    ...faults,
    ...lacking.map((name) => wrong(name, { en: "the header lacks a column", ko: "머리글에 빠진 열이 있다" })),
  ];
}

/** What is wrong with a first line as a whole: another file's, columns written otherwise, or no header at all. */
function wrongHeader({ name, columns }: Dataset, header: readonly string[], unknownCount: number) {
  const line = header.join(",");
  const tidy = header.map((cell) => cell.trim().toLowerCase());
  if (tidy.every((cell) => Object.hasOwn(columns, cell)))
    return { message: withValue(smallLetters, line), fix: tidy.join(",") };
  const sorted = header.toSorted().join();
  const other = Object.values<Dataset>(datasets).find((each) => Object.keys(each.columns).sort().join() === sorted);
  const problem = other
    ? {
        en: `holds the columns of ${other.name}, not those of ${name}`,
        ko: `${name}의 열이 아니라 ${other.name}의 열이 들어 있다`,
      }
    : { en: `the first line is not the header of ${name}`, ko: `첫 줄이 ${name}의 머리글이 아니다` };
  return other || unknownCount * 2 > header.length ? { message: withValue(problem, line) } : undefined;
}
