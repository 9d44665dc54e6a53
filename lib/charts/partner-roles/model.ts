import { formatQualifier } from "@/lib/money/format-money";
import { qualifiers } from "@/lib/money/qualifier";
import { comparedNotes, leftOutNotes } from "@/lib/story/compared-notes";
import { type MarkForm, markForms } from "@/lib/story/mark-form";
import { sourcesOf } from "@/lib/story/row-sources";
import type { FormKey, SideKey, SideShape } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import { shapesOf } from "@/lib/story/side-shapes";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Story } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { convertedColumns, convertedData } from "../kit/converted-column";
import { type DrawnEntry, type MoneyEntry, moneyForm, type ProjectEntries, partnerMoney } from "./entries";
import { partnerRoles as en } from "./words.en";
import { partnerRoles as ko } from "./words.ko";

const words = perLang(en, ko);

/** A partner in one role. */
interface PartnerMark {
  readonly id: string;
  /** Its name, without what is in parentheses. */
  readonly label: string;
  readonly side: SideSlot;
  readonly shape: SideShape;
}

/** What a partner is said to put in, as a bar. */
export interface PartnerBar extends PartnerMark {
  /** By how firm the sum is. */
  readonly form: MarkForm;
  /** In the story's currency, above zero. */
  readonly value: number;
  /** The amount with its qualifier. */
  readonly text: string;
  /** A second line; none by default. */
  readonly detail?: string;
}

/** What partners put into one project. */
export interface PartnerGroup {
  readonly heading: string;
  /** What stands behind the heading; empty where nothing does. */
  readonly status: string;
  /** The amount of which the bars are parts, one behind the other; null where the bars stand for themselves. */
  readonly whole: { readonly value: number } | null;
  /** What is said of the part of the whole that no bar covers; empty without one. */
  readonly rest: string;
  readonly bars: readonly PartnerBar[];
}

/** Partners without a bar, in one role. */
export interface UnstatedRole {
  readonly role: string;
  readonly partners: readonly PartnerMark[];
}

/** Who pays: the money of partners, within its whole where one is stated. */
export interface PartnerRolesModel extends ChartModel {
  /** The projects with a bar or more, in order. */
  readonly groups: readonly PartnerGroup[];
  /** The largest of the amounts that are part of no whole; their bars share its scale. */
  readonly largest: number;
  readonly unstated: { readonly heading: string; readonly roles: readonly UnstatedRole[] };
  /** The sides of the key: one that stands alone is named as well. */
  readonly sides: readonly SideKey[];
  /** The forms of the key; empty when all bars are solid. */
  readonly forms: readonly FormKey[];
}

/** Builds the model of the partners that a query selects. */
export function buildPartnerRoles(story: Story, { lang, query }: ChartContext): PartnerRolesModel {
  const text = words[lang];
  const { columns } = text;
  const { currency, entries, projects } = partnerMoney(story, query, lang);
  const sides = sideKeys(
    story,
    lang,
    entries.map(({ slot }) => slot),
  );
  const shapeOf = shapesOf(sides);
  const toMark = ({ id, shortName, slot }: MoneyEntry): PartnerMark => ({
    ...{ id, label: shortName, side: slot, shape: shapeOf(slot) },
  });
  const drawn = projects.flatMap((project) => project.drawn);
  const alone = projects.filter(({ whole }) => whole === null).flatMap((project) => project.drawn);
  const wholes = projects.flatMap(({ whole }) => whole ?? []);
  const rows = entries.map((entry) => ({ ...entry, ...convertedData(entry, story.currency) }));
  const converted = [...drawn, ...wholes].map(({ compared }) => ({ sources: compared.rateSources }));
  return {
    chart: "partner-roles",
    lang,
    finding: entries.length > 0 ? text.finding(projects.map((project) => projectText(project, lang))) : text.nothing,
    measure: text.measure(currency, wholes.length > 0),
    alt: [altOf(projects, lang), ...leftOutNotes(currency, namedAmounts(entries), lang)].join(" "),
    notes: [
      ...wholes.map(({ title, compared, date, status }) => text.wholeNote(title, compared.full, date, status)),
      ...notesOf(entries, lang),
      ...comparedNotes(currency, namedAmounts(entries), lang),
    ],
    sources: sourcesOf(story, [...entries.map(({ rowSources }) => ({ sources: rowSources })), ...wholes, ...converted]),
    table: chartTable(rows, [
      { label: columns.partner, cell: ({ name }) => name },
      { label: columns.role, cell: ({ roleLabel }) => roleLabel },
      { label: columns.since, column: "joined", cell: ({ since }) => since ?? text.undated },
      { label: columns.money, numeric: true, column: "committed", cell: ({ money }) => money ?? "" },
      ...convertedColumns(rows, currency, lang),
    ]),
    groups: projects
      .filter((project) => project.drawn.length > 0)
      .map((project) => groupOf(project, projects.length > 1, toMark, lang)),
    largest: Math.max(0, ...alone.map(({ compared }) => compared.value)),
    unstated: unstatedOf(entries, toMark, lang),
    sides,
    forms: formsOf(drawn, lang),
  };
}

type ToMark = (entry: MoneyEntry) => PartnerMark;

function groupOf(
  { name, drawn, sum, whole }: ProjectEntries,
  isOne: boolean,
  toMark: ToMark,
  lang: Lang,
): PartnerGroup {
  const text = words[lang];
  const bars = drawn.map((entry) => ({
    ...toMark(entry),
    form: entry.form ?? "solid",
    value: entry.compared.value,
    text: entry.compared.text,
  }));
  if (!whole) return { heading: isOne ? (name ?? "") : "", status: "", whole: null, rest: "", bars };
  return {
    heading: text.whole(name ?? whole.title, whole.compared.text),
    status: whole.status,
    whole: { value: whole.compared.value },
    rest: sum < whole.compared.value ? text.rest : "",
    bars,
  };
}

/** The partners without a bar by role, and why they have none. */
function unstatedOf(entries: readonly MoneyEntry[], toMark: ToMark, lang: Lang): PartnerRolesModel["unstated"] {
  const text = words[lang];
  const without = entries.filter(({ compared }) => compared === null || compared.value === null);
  const roles = [...new Map(without.map(({ role, roleLabel }) => [role, roleLabel]))].map(([id, role]) => ({
    role,
    partners: without.filter((entry) => entry.role === id).map(toMark),
  }));
  const isStated = without.some(({ compared }) => compared !== null);
  return { heading: isStated ? text.noBar(without.length) : text.unstated(without.length), roles };
}

/** How many take part in a project, and whose money in it is known. */
function projectText({ name, entries }: ProjectEntries, lang: Lang): string {
  const paying = new Set(entries.flatMap(({ shortName, money }) => (money === null ? [] : [shortName])));
  return words[lang].project(name, new Set(entries.map(({ entity }) => entity)).size, [...paying]);
}

/** The amounts of each project, its whole, and who has none. */
function altOf(projects: readonly ProjectEntries[], lang: Lang): string {
  const text = words[lang];
  const parts = projects.flatMap(({ name, drawn, whole, sum }) => {
    if (drawn.length === 0) return [];
    const amounts = drawn.map(({ shortName, compared }) => text.withMoney(shortName, compared.text));
    const of = whole && text.inAll(whole.compared.text, whole.status);
    const told = text.groupAlt(name, of, amounts);
    return whole && sum < whole.compared.value ? [told, text.rest] : [told];
  });
  const without = projects.flatMap(({ entries }) => entries.filter(({ compared }) => compared === null));
  const names = [...new Set(without.map(({ shortName }) => shortName))];
  return [text.alt, ...parts, ...(names.length > 0 ? [text.unstatedAlt(names)] : [])].join(" ");
}

/** Which partners have several roles, and the story's notes on the partners. */
function notesOf(entries: readonly MoneyEntry[], lang: Lang): string[] {
  const text = words[lang];
  const first = (id: string) => entries.findIndex(({ entity }) => entity === id);
  const several = new Set(
    entries.filter(({ entity }, index) => first(entity) < index).map(({ shortName }) => shortName),
  );
  const notes = entries.flatMap(({ shortName, notes }) => notes.map((note) => text.note(shortName, note ?? "")));
  return [...(several.size > 0 ? [text.several([...several])] : []), ...new Set(notes)];
}

function namedAmounts(entries: readonly MoneyEntry[]) {
  return entries.flatMap(({ shortName, compared }) => (compared === null ? [] : [{ name: shortName, compared }]));
}

/** The forms that are drawn, each with the qualifiers that it means. */
function formsOf(drawn: readonly DrawnEntry[], lang: Lang): FormKey[] {
  const used = qualifiers.filter((qualifier) => drawn.some(({ compared }) => compared.qualifier === qualifier));
  const keys = markForms.flatMap((form) => {
    const meant = used.filter((qualifier) => moneyForm(qualifier) === form);
    const label = meant.map((qualifier) =>
      qualifier === "exact" ? words[lang].exact : formatQualifier(qualifier, lang),
    );
    return meant.length > 0 ? [{ form, label: label.join(", ") }] : [];
  });
  return keys.some(({ form }) => form !== "solid") ? keys : [];
}
