import type { ColumnMeta } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import type { JsonObject } from "@/lib/http/json-object";
import { operatorsOf } from "@/lib/query/parse-query";
import type { Operator } from "@/lib/query/query";
import type { Story } from "@/lib/story/story";
import { shownColumnsOf } from "@/lib/story/won-columns";
import type { OpenApiText } from "@/lib/text/en/open-api";
import type { Lang } from "@/lib/text/lang";
import { filterSchema } from "./column-schema";
import { filterExample } from "./filter-example";

/** Operators whose value is not looked at. */
const bare: readonly Operator[] = ["isblank", "notblank"];

/** The columns by which a dataset is filtered, those of `_money` last. */
export function filterColumns(name: DatasetName): readonly ColumnMeta[] {
  return shownColumnsOf(name, shownColumnsOf(name, "krw").length > shownColumnsOf(name, null).length ? "krw" : null);
}

/** The parameters that filter a dataset, by the name of their component: one per column, one for all operators. */
export function columnParameters(
  story: Story | undefined,
  name: DatasetName,
  lang: Lang,
  text: OpenApiText,
): Readonly<Record<string, JsonObject>> {
  const columns = filterColumns(name);
  const own = shownColumnsOf(name, null).map((column) => column.name);
  const each = columns.map((column) => {
    const example = filterExample(story, name, column);
    const needs = own.includes(column.name) ? "" : ` ${text.onlyWithMoney}`;
    return [
      `${name}.${column.name}`,
      {
        name: column.name,
        in: "query",
        description: `${column.label[lang]}: ${column.description[lang]}${needs}`,
        schema: { type: "array", items: filterSchema(column) },
        ...(example !== null && { example: [example] }),
      },
    ] as const;
  });
  return Object.fromEntries([...each, [`${name}.operators`, operatorParameter(columns, text)]]);
}

/**
 * All comparisons of a dataset as one parameter: an object that is written as `column__operator=value` for each of
 * its properties (`style: form`, `explode: true`), whose names are given by patterns.
 */
function operatorParameter(columns: readonly ColumnMeta[], text: OpenApiText): JsonObject {
  const patterns = columns.map((column) => {
    const words = operatorsOf(column.type).filter((word) => !bare.includes(word));
    const value = words.includes("in") || words.includes("contains") ? { type: "string" } : filterSchema(column);
    return [`^${column.name}__(${words.join("|")})$`, value] as const;
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
    const operators = operatorsOf(type)
      .filter((word) => word !== "eq")
      .join(", ");
    lines.set(operators, [...(lines.get(operators) ?? []), name]);
  }
  return [...lines].map(([operators, names]) => `${names.join(", ")}: ${operators}`);
}
