import type { StoryFile } from "@/lib/datasets/story-file";
import { itemsOf } from "@/lib/query/plain-row";
import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";
import { placed, withValue } from "./fault";

/**
 * Words kinds of rulings of which `terms` does not say whether they decide, rulings whose text of what was decided does
 * not fit their kind, events that give a court's decision to a side, decisions that someone filed, and short names of more
 * words than fit beside a mark.
 */
export function rulingWarnings(tables: Tables, { sides }: StoryFile): Pair[] {
  const kinds = tables.terms.rows.filter(({ values }) => values.list === "rulings.kind");
  const forms = new Map(kinds.map(({ values }) => [values.word, values.form]));
  const used = new Set(tables.rulings.rows.map(({ values }) => values.kind));
  const unsaid = kinds.flatMap(({ line, values: { word, form } }) =>
    form === null && used.has(word)
      ? [placed({ file: "terms.csv", line, column: "form", message: withValue(unsaidForm, word) })]
      : [],
  );
  return [
    ...unsaid,
    ...unfitTexts(tables, forms),
    ...sidedDecisions(tables, forms, new Set(sides.map(({ id }) => id))),
    ...longNames(tables),
    ...filedDecisions(tables, forms),
  ];
}

const unsaidForm: Pair = {
  en: "write solid if this kind decides something, hollow if not",
  ko: "무엇인가를 판단하는 종류면 solid, 아니면 hollow로 적는다",
};
const missingDecision: Pair = {
  en: "a kind that decides needs what was decided; fill it in, or change the kind",
  ko: "판단하는 종류에는 판단 내용이 있어야 한다. 채우거나 종류를 바꾼다",
};
const needlessDecision: Pair = {
  en: "a kind that does not decide has a decision; empty it, or change the kind",
  ko: "판단하지 않는 종류에 판단 내용이 있다. 비우거나 종류를 바꾼다",
};
const sidedDecision: Pair = {
  en: "a court's decision belongs to neither side; write neither",
  ko: "법원의 결정은 어느 진영의 것도 아니다. neither로 적는다",
};

const filedDecision: Pair = {
  en: "nobody files what a court decides; empty it, or change the kind",
  ko: "법원의 판단은 누가 제출하는 것이 아니다. 비우거나 종류를 바꾼다",
};

/** The most words of a name that stands beside a mark. */
const maxNameWords = 6;
const longName: Pair = {
  en: `${maxNameWords} words fit beside a mark; say it in fewer`,
  ko: `표식 옆에는 ${maxNameWords}단어까지 들어간다. 더 짧게 쓴다`,
};

type Forms = ReadonlyMap<unknown, unknown>;

function decides(forms: Forms, kind: unknown): boolean {
  return ["solid", "partial"].some((form) => form === forms.get(kind));
}

function unfitTexts({ rulings }: Tables, forms: Forms): Pair[] {
  return rulings.rows.flatMap(({ line, values: { kind, decided_en: decided } }) => {
    const warning = (message: Pair) => [
      placed({ file: "rulings.csv", line, column: "decided_en", message: withValue(message, kind) }),
    ];
    if (decides(forms, kind) && decided === null) return warning(missingDecision);
    if (forms.get(kind) === "hollow" && typeof decided === "string") return warning(needlessDecision);
    return [];
  });
}

function sidedDecisions({ events, rulings }: Tables, forms: Forms, sides: ReadonlySet<unknown>): Pair[] {
  const decisions = new Set(
    rulings.rows.filter(({ values }) => decides(forms, values.kind)).map(({ values }) => values.id),
  );
  return events.rows.flatMap(({ line, values: { side, ruling_ids: ids } }) =>
    sides.has(side) && itemsOf(ids).some((id) => decisions.has(id))
      ? [placed({ file: "events.csv", line, column: "side", message: withValue(sidedDecision, side) })]
      : [],
  );
}

function longNames({ rulings }: Tables): Pair[] {
  return rulings.rows.flatMap(({ line, values }) =>
    ["short_en", "short_ko"].flatMap((column) => {
      const name = values[column];
      if (typeof name !== "string" || name.split(/\s+/).length <= maxNameWords) return [];
      return [placed({ file: "rulings.csv", line, column, message: withValue(longName, name) })];
    }),
  );
}

function filedDecisions({ rulings }: Tables, forms: Forms): Pair[] {
  return rulings.rows.flatMap(({ line, values: { kind, filed_by: by } }) =>
    by !== null && decides(forms, kind)
      ? [
          placed({
            file: "rulings.csv",
            line,
            column: "filed_by",
            message: withValue(filedDecision, itemsOf(by).join(";")),
          }),
        ]
      : [],
  );
}
