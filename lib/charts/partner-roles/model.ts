import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import type { MarkForm } from "@/lib/story/mark-form";
import { partnerEntry } from "@/lib/story/partner-entries";
import { sourcesOf } from "@/lib/story/row-sources";
import { shortName } from "@/lib/story/short-name";
import type { FormKey, SideKey, SideShape } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import { shapesOf } from "@/lib/story/side-shapes";
import type { SideSlot } from "@/lib/story/side-slot";
import { entityName, type Story } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { partnerRoles as en } from "./words.en";
import { partnerRoles as ko } from "./words.ko";

const words = perLang(en, ko);

/** A column of the matrix, or a group where the drawing is too narrow for columns. */
export interface PartnerRole {
  /** The role's id in the data. */
  readonly word: string;
  /** The role and how many partners have it. */
  readonly head: string;
}

/** A row of the matrix: an entity, its name without what is in parentheses. */
interface Partner {
  readonly id: string;
  readonly name: string;
  readonly side: SideSlot;
  readonly shape: SideShape;
}

/** One role of one partner: a row of the data. */
export interface PartnerMark {
  readonly id: string;
  readonly partner: Partner;
  readonly role: string;
  /** Hollow where the money is not an exact figure. */
  readonly form: MarkForm;
  /** The money that the partner is said to commit, with its qualifier; null where nothing is known. */
  readonly money: string | null;
  /** Since when it takes part, formatted. */
  readonly since: string;
}

/** Partners against roles. */
export interface PartnerRolesModel extends ChartModel {
  /** The roles that at least one partner has, in their order. */
  readonly roles: readonly PartnerRole[];
  /** In the order of their first role, each once. */
  readonly partners: readonly Partner[];
  /** By role, then as the partners joined. */
  readonly marks: readonly PartnerMark[];
  /** The sides of the key; empty when all partners belong to one. */
  readonly sides: readonly SideKey[];
  /** The forms of the key; empty when all marks are solid. */
  readonly forms: readonly FormKey[];
}

type Entries = readonly ReturnType<typeof roleEntry>[];
type Roles = ReturnType<typeof rolesOf>;

const byRoleThenDate = [
  { column: "role", descending: false },
  { column: "joined", descending: false },
];

/** Builds the model of the partners that a query selects. */
export function buildPartnerRoles(story: Story, { lang, query }: ChartContext): PartnerRolesModel {
  const text = words[lang];
  const { columns } = text;
  const rows = queryRows(story, "partners", { ...query, sort: byRoleThenDate }, lang);
  const entries = rows.map((row) => roleEntry(story, row, lang));
  const roles = rolesOf(entries);
  const partners = partnersOf(entries);
  const slots = partners.map(({ side }) => side);
  const sides = sideKeys(story, lang, slots);
  const forms = (["solid", "hollow"] as const).filter((form) => entries.some(({ mark }) => mark.form === form));
  return {
    chart: "partner-roles",
    lang,
    finding:
      partners.length > 0
        ? text.finding(projectsOf(entries).map((project) => projectText(story, project, lang)))
        : text.nothing,
    measure: text.measure,
    alt: text.alt(partners.length, roleTexts(roles, lang)),
    notes: notesOf(entries, lang),
    sources: sourcesOf(story, rows),
    table: chartTable(entries, [
      { label: columns.partner, cell: ({ name }) => name },
      { label: columns.role, cell: ({ roleLabel }) => roleLabel },
      { label: columns.since, column: "joined", cell: ({ since }) => since ?? text.undated },
      { label: columns.money, numeric: true, column: "committed", cell: ({ money }) => money ?? "" },
    ]),
    roles: roles.map((role) => ({
      word: role.id,
      head: text.head(role.entries[0]?.ownRole ?? role.label, role.entries.length),
    })),
    partners,
    marks: entries.map(({ mark }) => mark),
    sides: sides.length > 1 ? sides : [],
    forms: forms.includes("hollow") ? forms.map((form) => ({ form, label: text[form] })) : [],
  };
}

/** Formats a partner in a role for readers of one language, and makes its mark. */
function roleEntry(story: Story, row: Row<"partners">, lang: Lang) {
  const entry = partnerEntry(story, row, lang);
  const side = entry.side?.slot ?? "neither";
  const shape = shapesOf(sideKeys(story, lang, [side]))(side);
  const partner = { id: row.entity_id, name: shortName(story, row.entity_id, lang), side, shape };
  const form: MarkForm = row.committed !== null && row.committed_qualifier !== "exact" ? "hollow" : "solid";
  const since = row.joined ? formatDate(row.joined, lang, { style: "short" }) : words[lang].undated;
  return { ...entry, partner, mark: { id: row.id, partner, role: entry.role, form, money: entry.money, since } };
}

/** The roles in order, each with the entries of the partners that have it. */
function rolesOf(entries: Entries) {
  const labels = new Map(entries.map(({ role, roleLabel }) => [role, roleLabel]));
  return [...labels].map(([id, label]) => ({ id, label, entries: entries.filter(({ role }) => role === id) }));
}

/** What the partners of entries take part in, in order, each with its entries. */
function projectsOf(entries: Entries): Entries[] {
  const ids = [...new Set(entries.map(({ project }) => project))];
  return ids.map((id) => entries.filter(({ project }) => project === id));
}

/** How many take part in a project, and whose money in it is known. */
function projectText(story: Story, entries: Entries, lang: Lang): string {
  const text = words[lang];
  const [first] = entries;
  const paying = new Set(entries.flatMap(({ partner, money }) => (money === null ? [] : [partner.name])));
  const name = first?.project ? entityName(story, first.project, lang) : null;
  return text.project(name, partnersOf(entries).length, [...paying]);
}

/** The partners of entries, each once. */
function partnersOf(entries: Entries): Partner[] {
  return [...new Map(entries.map(({ partner }) => [partner.id, partner])).values()];
}

/** The partners of each role by name. */
function roleTexts(roles: Roles, lang: Lang): string[] {
  const text = words[lang];
  return roles.map(({ label, entries }) => {
    const names = entries.map(({ partner: { name }, money }) => (money === null ? name : text.withMoney(name, money)));
    return text.roleAlt(label, names);
  });
}

/** Which partners have several roles, and the story's notes on the partners. */
function notesOf(entries: Entries, lang: Lang): string[] {
  const text = words[lang];
  const first = (id: string) => entries.findIndex(({ partner }) => partner.id === id);
  const several = partnersOf(entries.filter(({ partner }, index) => first(partner.id) < index));
  const notes = entries.flatMap(({ partner, notes }) => notes.map((note) => text.note(partner.name, note)));
  return [...(several.length > 0 ? [text.several(several.map(({ name }) => name))] : []), ...new Set(notes)];
}
