import { assemble, disassemble } from "es-hangul";
import fc from "fast-check";
import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";

/** A valid query of a dataset, as the parameters of its address, in the order in which they were written. */
export interface GeneratedQuery {
  readonly dataset: DatasetName;
  readonly pairs: readonly (readonly [name: string, value: string])[];
}

/** Makes valid queries of all datasets: every operator, repeated parameters, searches, one to three sort keys. */
export function generatedQueries(story: Story): fc.Arbitrary<GeneratedQuery> {
  return fc.constantFrom(...datasetNames).chain((dataset) => {
    const columns = columnMetas(datasets[dataset]);
    const filters = fc
      .array(filterOf(story, dataset, columns), { maxLength: 4, size: "max" })
      .map((each) => each.flat());
    const search = fc.option(searchOf(story, dataset), { freq: 1, nil: undefined });
    const sort = fc.option(sortOf(columns), { freq: 2, nil: undefined });
    return fc.tuple(filters, search, sort).map(
      ([pairs, q, keys]): GeneratedQuery => ({
        dataset,
        pairs: [
          ...pairs,
          ...(q === undefined ? [] : [["_q", q] as const]),
          ...(keys === undefined ? [] : [["_sort", keys] as const]),
        ],
      }),
    );
  });
}

type Pair = readonly [name: string, value: string];

const bare = ["isblank", "notblank"];
const numeric = ["", "eq", "not", "gt", "gte", "lt", "lte", "in", ...bare];

const operatorsByType: Partial<Record<ColumnMeta["type"], readonly string[]>> = {
  date: ["", "eq", "not", "gt", "gte", "lt", "lte", "before", "after", "during", ...bare],
  integer: numeric,
  number: numeric,
  money: numeric,
  boolean: ["", "eq", "not", ...bare],
};

function filterOf(story: Story, dataset: DatasetName, columns: readonly ColumnMeta[]): fc.Arbitrary<Pair[]> {
  return fc.constantFrom(...columns).chain((column) => {
    const known = valuesOf(story, dataset, column);
    // A reference that no row has can be asked for by no value.
    const operators = known ? (operatorsByType[column.type] ?? ["", "eq", "not", "contains", "in", ...bare]) : bare;
    return fc.constantFrom(...operators).chain((operator) => {
      const name = operator === "" ? column.name : `${column.name}__${operator}`;
      const one = known && !bare.includes(operator) ? known : fc.constantFrom("", "1");
      const value =
        operator === "in"
          ? fc.array(one, { minLength: 1, maxLength: 3 }).map((values) => values.join(","))
          : operator === "contains"
            ? fc.tuple(one, fc.nat(8), fc.integer({ min: 1, max: 6 })).map(([text, from, length]) => {
                const part = text.slice(from, from + length) || text.slice(0, 2);
                return from % 2 === 0 ? part.toUpperCase() : part.normalize("NFD");
              })
            : one;
      return fc.array(value, { minLength: 1, maxLength: 2 }).map((values) => values.map((each): Pair => [name, each]));
    });
  });
}

/** Values by which a column can be filtered; undefined where no value of a closed list is known. */
function valuesOf(story: Story, dataset: DatasetName, column: ColumnMeta): fc.Arbitrary<string> | undefined {
  const texts = presentTexts(story, dataset, column);
  const known = texts.length > 0 ? fc.constantFrom(...texts) : undefined;
  if (column.type === "date") return known ? fc.oneof(known, edtf) : edtf;
  if (column.type === "boolean") return fc.constantFrom("true", "false");
  if (column.type === "money" || column.type === "integer" || column.type === "number") {
    const made = fc.oneof(fc.integer({ min: -10, max: 3000 }), fc.constantFrom(0, 1e9, 5e10)).map(String);
    return known ? fc.oneof(known, made) : made;
  }
  if (column.words) return fc.constantFrom(...column.words);
  if (column.type === "word")
    return fc.constantFrom(...(story.lists.get(`${dataset}.${column.name}`)?.keys() ?? ["x"]));
  return known ?? (column.type === "text" || column.type === "url" ? fc.constant("none") : undefined);
}

/** The values of a column, as filters name them. */
function presentTexts(story: Story, dataset: DatasetName, column: ColumnMeta): readonly string[] {
  const known = present.get(`${dataset}.${column.name}`);
  if (known) return known;
  const rows: readonly Readonly<Record<string, unknown>>[] = story.rows[dataset];
  const cells = rows.flatMap((row) => [row[column.name]].flat());
  const texts = cells.flatMap((cell) => {
    if (cell === null || cell === undefined) return [];
    if (typeof cell === "object") return "edtf" in cell ? [String(cell.edtf)] : [];
    return [String(cell).split(column.type === "citations" ? "#" : "\u0000")[0] ?? ""];
  });
  const distinct = [...new Set(texts)];
  present.set(`${dataset}.${column.name}`, distinct);
  return distinct;
}

const present = new Map<string, readonly string[]>();

const two = (number: number) => String(number).padStart(2, "0");
const point = fc
  .tuple(
    fc.integer({ min: 2013, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .map(
    ([year, month, day, form]) => [`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`][form] ?? "",
  );
const marked = fc.tuple(point, fc.constantFrom("", "", "~", "?")).map((parts) => parts.join(""));
const edtf = fc.oneof(
  marked,
  point.map((from) => `${from}/..`),
  fc
    .tuple(point, point)
    .map(([a, b]) => (a.slice(0, 4) < b.slice(0, 4) ? `${a}/${b}` : `${a.slice(0, 4)}/${a.slice(0, 4)}`)),
);

function sortOf(columns: readonly ColumnMeta[]): fc.Arbitrary<string> {
  const key = fc.tuple(fc.constantFrom("", "-"), fc.constantFrom(...columns)).map(([sign, { name }]) => sign + name);
  return fc.array(key, { minLength: 1, maxLength: 3 }).map((keys) => keys.join(","));
}

function searchOf(story: Story, dataset: DatasetName): fc.Arbitrary<string> {
  const columns = columnMetas(datasets[dataset]).filter(({ type }) => type === "text");
  const texts = columns.flatMap((column) => presentTexts(story, dataset, column));
  const amounts = Object.values(story.rows.deals).flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const text = fc.constantFrom(...(texts.length > 0 ? texts : ["none"]));
  const part = fc.tuple(text, fc.nat(60), fc.integer({ min: 1, max: 5 })).map(([whole, from, length]) =>
    whole
      .slice(from, from + length)
      .replaceAll(/["“”\d$₩€£¥.,]/g, "")
      .trim(),
  );
  const amount = fc.tuple(fc.constantFrom(...amounts), fc.nat(4)).map(([value, form]) => writeAmount(value, form));
  return fc.oneof(
    { weight: 3, arbitrary: part },
    { weight: 1, arbitrary: part.map((each) => each.normalize("NFD").toUpperCase()) },
    { weight: 1, arbitrary: part.map(fullWidth) },
    { weight: 2, arbitrary: part.map((each) => assemble([...disassemble(each)].slice(0, -1))) },
    { weight: 2, arbitrary: fc.tuple(part, part).map((parts) => parts.join("  ")) },
    { weight: 1, arbitrary: fc.tuple(part, part).map(([a, b]) => `"${a}" ${b}`) },
    { weight: 2, arbitrary: part.map(consonants) },
    { weight: 2, arbitrary: amount },
    {
      weight: 1,
      arbitrary: fc.string({ unit: "grapheme", maxLength: 3 }).map((each) => each.replaceAll(/[\d"“”]/g, "")),
    },
  );
}

/** A text in full-width letters, as input methods of East Asia write them. */
function fullWidth(text: string): string {
  return text.replaceAll(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
}

function writeAmount(value: number, form: number): string {
  const forms = [`${value / 1e9}B`, `$${value / 1e9} billion`, `${value / 1e8}억`, `${value / 1e8}억 달러`, `${value}`];
  return forms[form] ?? "";
}

/** The initial consonants of a text's syllables, read off their decomposed form. */
function consonants(text: string): string {
  const letters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  return text.replaceAll(/[가-힣]/g, (each) => letters[each.normalize("NFD").charCodeAt(0) - 0x1100] ?? each);
}
