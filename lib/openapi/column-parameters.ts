import type { ColumnMeta } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import type { JsonObject, JsonValue } from "@/lib/http/json-object";
import { operatorNames, operators, operatorsOf } from "@/lib/query/operators";
import { isDate, itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { fullestStory } from "@/lib/story/fullest-story";
import { shownColumnsOf, withMoneys } from "@/lib/story/money-columns";
import type { Story } from "@/lib/story/story";
import { storyMoneys } from "@/lib/story/story-moneys";
import type { OpenApiText } from "@/lib/text/en/open-api";
import type { Lang } from "@/lib/text/lang";
import { filterSchema } from "./column-schema";

/** Operators whose value is ignored; they fit every column. */
const bare = operatorNames.filter((name) => operators[name].takes === "nothing");

/** The parameters that filter a dataset, by the name of their component: one per column, one for all operators. */
export function columnParameters(
  stories: readonly Story[],
  name: DatasetName,
  lang: Lang,
  text: OpenApiText,
): Readonly<Record<string, JsonObject>> {
  const story = fullestStory(stories);
  const moneys = [...new Set(stories.flatMap(storyMoneys))];
  const columns = shownColumnsOf(name, moneys);
  const rows = story ? withMoneys(story.rows[name], columns, storyMoneys(story), story.rows.exchange_rates) : [];
  const each = columns.map((column) => {
    const example = exampleOf(column, rows);
    const needs = column.computedIn === undefined ? "" : ` ${text.onlyWithMoney(column.computedIn)}`;
    const unit = column.type === "money" ? ` ${text.comparedIn(column.currency.code ?? null)}` : "";
    const parameter = {
      name: column.name,
      in: "query",
      description: `${column.label[lang]}: ${column.description[lang]}${unit}${needs}`,
      schema: { type: "array", items: filterSchema(column) },
      ...(example !== undefined && { example: [example] }),
    };
    return [`${name}.${column.name}`, parameter] as const;
  });
  return Object.fromEntries([...each, [`${name}.operators`, operatorParameter(columns, text)]]);
}

/** The first value by which a column can be filtered, in the form of an address; undefined where no row has one. */
function exampleOf({ name, type }: ColumnMeta, rows: readonly PlainRow[]): JsonValue | undefined {
  for (const row of rows) {
    const [value] = itemsOf(row[name]);
    if (isDate(value)) return value.edtf;
    // A locator belongs to the citation; rows are found by the source.
    if (typeof value === "string") return type === "citations" ? value.split("#")[0] : value;
    if (typeof value === "number" || typeof value === "boolean") return value;
  }
  return undefined;
}

/**
 * All comparisons of a dataset as one parameter: an object that is written as `column__operator=value` for each of
 * its properties (`style: form`, `explode: true`), whose names are given by patterns.
 */
function operatorParameter(columns: readonly ColumnMeta[], text: OpenApiText): JsonObject {
  const patterns = columns.map((column) => {
    const names = operatorsOf(column.type).filter((name) => !bare.includes(name));
    const isWhole = names.every((name) => operators[name].takes === "value");
    const value = isWhole ? filterSchema(column) : { type: "string" };
    return [`^${column.name}__(${names.join("|")})$`, value] as const;
  });
  const all = columns.map((column) => column.name).join("|");
  return {
    name: "operators",
    in: "query",
    description: `${text.operators} ${operatorLines(columns).join("; ")}.`,
    style: "form",
    explode: true,
    schema: {
      type: "object",
      patternProperties: Object.fromEntries([...patterns, [`^(${all})__(${bare.join("|")})$`, { type: "string" }]]),
      additionalProperties: false,
    },
    example: { [`${columns[0]?.name}__notblank`]: "1" },
  };
}

/** Which columns have which operators, columns with equal ones together. */
function operatorLines(columns: readonly ColumnMeta[]): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const { name, type } of columns) {
    const names = operatorsOf(type).filter((operator) => operator !== "eq");
    const line = names.join(", ");
    lines.set(line, [...(lines.get(line) ?? []), name]);
  }
  return [...lines].map(([line, names]) => `${names.join(", ")}: ${line}`);
}
