import { confidences } from "@/lib/datasets/declare";
import { datasetNames } from "@/lib/datasets/registry";
import { itemsOf } from "@/lib/query/plain-row";
import type { Pair } from "@/lib/text/lang";
import { sourceKinds } from "@/lib/text/source-kind";
import type { Tables } from "./check-references";
import { type Fault, placed, withValue } from "./fault";
import type { ReadRow } from "./read-table";
import { type Confidence, needs, type SupportingSource, supportOf } from "./support";

/** A row's stated confidence beside what its sources support. */
interface Judged {
  readonly file: string;
  readonly line: number;
  /** Dataset and id, as a note names the row. */
  readonly key: string;
  readonly stated: Confidence;
  readonly support: Confidence;
  /** The kinds of its sources, as messages name them. */
  readonly kinds: string;
}

/** Finds rows that are called `high` and do not have the sources for it; the fix is what their sources support. */
export function checkConfidence(tables: Tables): Fault[] {
  return judgedRows(tables).flatMap(({ file, line, stated, support, kinds }) =>
    stated === "high" && support !== "high"
      ? [{ file, line, column: "confidence", message: lacks("high", kinds), fix: support }]
      : [],
  );
}

/** Words rows of `medium` whose sources support less, and rows of `low` whose sources support `high`, without a note. */
export function confidenceWarnings(tables: Tables): Pair[] {
  const noted = new Set(tables.notes.rows.map(({ values }) => keyOf(values.dataset, values.row)));
  return judgedRows(tables).flatMap(({ file, line, key, stated, support, kinds }) => {
    const place = { file, line, column: "confidence" };
    if (stated === "medium" && support === "low")
      return [placed({ ...place, message: lacks("medium", kinds), fix: "low" })];
    if (stated !== "low" || support !== "high" || noted.has(key)) return [];
    const problem = {
      en: `its sources support "high" (${kinds}); raise it, or say in a note on the row why not`,
      ko: `출처는 "high"를 뒷받침한다(${kinds}). 높이거나, 그러지 않는 까닭을 행의 비고(notes.csv)에 적는다`,
    };
    return [placed({ ...place, message: withValue(problem, "low") })];
  });
}

function lacks(stated: Confidence, kinds: string): Pair {
  const { en, ko } = needs[stated];
  const problem = { en: `needs ${en}; it has ${kinds}`, ko: `필요한 것은 ${ko}인데 있는 것은 ${kinds}` };
  return withValue(problem, stated);
}

/** The rows whose sources are all known. Of the others nothing is said: their fault is reported where it is. */
function judgedRows(tables: Tables): Judged[] {
  const known = new Map(tables.sources.rows.map(({ values }) => [values.id, toSupporting(values)]));
  return datasetNames.flatMap((name) =>
    tables[name].rows.flatMap(({ line, values }) => {
      const stated = confidences.find((word) => word === values.confidence);
      const cited = new Set(itemsOf(values.sources).map((item) => String(item).split("#")[0]));
      const found = [...cited].flatMap((id) => known.get(id) ?? []);
      if (stated === undefined || found.length === 0 || found.length < cited.size) return [];
      const kinds = [...new Set(found.map(({ kind, origin }) => `${kind} (${origin})`))].join(", ");
      const { file } = tables[name];
      return [{ file, line, key: keyOf(name, values.id), stated, support: supportOf(found), kinds }];
    }),
  );
}

/** What a row of `sources` says of itself; nothing where a cell that matters was refused. */
function toSupporting({ kind, origin, publisher }: ReadRow["values"]): SupportingSource | undefined {
  const known = sourceKinds.find((word) => word === kind);
  if (known === undefined || origin === undefined || typeof publisher !== "string") return undefined;
  const namesOrigin = typeof origin === "string";
  return { kind: known, origin: namesOrigin ? origin : publisher, namesOrigin };
}

function keyOf(dataset: unknown, row: unknown): string {
  return `${String(dataset)} ${String(row)}`;
}
