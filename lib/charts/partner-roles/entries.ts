import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import type { Money } from "@/lib/money/money";
import type { Qualifier } from "@/lib/money/qualifier";
import type { Query } from "@/lib/query/query";
import { type ComparedMoney, comparedMoney, type DrawableMoney } from "@/lib/story/compared-money";
import { entitySlot } from "@/lib/story/entity-side";
import type { MarkForm } from "@/lib/story/mark-form";
import { partnerEntry } from "@/lib/story/partner-entries";
import { shortName } from "@/lib/story/short-name";
import { entityName, half, type Story, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import { type WholeDeal, wholeDeals } from "./whole";

type Partner = Row<"partners">;

export type MoneyEntry = ReturnType<typeof entryOf>;
/** A partner in one role whose money can be drawn. */
export type DrawnEntry = MoneyEntry & { readonly compared: DrawableMoney };
export type ProjectEntries = ReturnType<typeof projectEntries>;

const byRoleThenDate = [
  { column: "role", descending: false },
  { column: "joined", descending: false },
];

/**
 * Formats the partners that a query selects, by role and as they joined, and groups them by what they take part in, each
 * with the whole of which their amounts are parts. The order of the query is ignored.
 */
export function partnerMoney(story: Story, query: Query, lang: Lang) {
  const rows = queryRows(story, "partners", { ...query, sort: byRoleThenDate }, lang);
  const projectOf = (row: Partner) => row.project ?? story.project ?? null;
  const projects = [...new Set(rows.map(projectOf))];
  const wholes = new Map(projects.map((id) => [id, id === null ? [] : wholesOf(story, id)]));
  const priced = rows.map((row) => ({ money: moneyOf(row), dated: row.joined }));
  const all = [...wholes.values()].flat().map(({ money, deal }) => ({ money, dated: deal.date }));
  const money = comparedMoney(story, [...priced, ...all], lang);
  const entries = rows.map((row) => entryOf(story, row, money.of, lang));
  return {
    currency: money.currency,
    entries,
    projects: projects.map((id) => {
      const own = entries.filter(({ project }) => project === id);
      return projectEntries(story, id, { own, wholes: wholes.get(id) ?? [], of: money.of, lang });
    }),
  };
}

/** The deals that can be the whole of a project, whatever a query selects. */
function wholesOf(story: Story, project: string): WholeDeal[] {
  const own = story.rows.partners.filter((row) => (row.project ?? story.project) === project);
  const paying = own.filter(({ committed }) => committed !== null).map(({ entity_id }) => entity_id);
  return wholeDeals(story, project, paying);
}

interface ProjectParts {
  readonly own: readonly MoneyEntry[];
  readonly wholes: readonly WholeDeal[];
  readonly of: ReturnType<typeof comparedMoney>["of"];
  readonly lang: Lang;
}

function projectEntries(story: Story, id: string | null, { own, wholes, of, lang }: ProjectParts) {
  const drawn = own.filter(isDrawn).toSorted((a, b) => b.compared.value - a.compared.value);
  const sum = drawn.reduce((total, { compared }) => total + compared.value, 0);
  const [whole] = wholes
    .flatMap(({ deal, money }) => {
      const compared = of(money, deal.date);
      return compared.value === null || compared.value < sum ? [] : [wholeOf(story, deal, compared, lang)];
    })
    .sort((a, b) => b.compared.value - a.compared.value);
  return {
    /** What they take part in; null where neither row nor story says. */
    name: id === null ? null : entityName(story, id, lang),
    entries: own,
    drawn,
    sum,
    whole: whole ?? null,
  };
}

function wholeOf(story: Story, deal: Row<"deals">, compared: DrawableMoney, lang: Lang) {
  return {
    title: half(deal, "title", lang) ?? deal.id,
    date: formatDate(deal.date, lang),
    status: termLabel(story, "deals.status", deal.status, lang),
    compared,
    sources: deal.sources,
  };
}

/** Formats a partner in a role for readers of one language. */
function entryOf(story: Story, row: Partner, of: ProjectParts["of"], lang: Lang) {
  const money = moneyOf(row);
  const compared: ComparedMoney | null = money && of(money, row.joined);
  return {
    ...partnerEntry(story, row, lang),
    entity: row.entity_id,
    shortName: shortName(story, row.entity_id, lang),
    slot: entitySlot(story, row.entity_id),
    /** Null where no amount is stated. */
    compared,
    form: money === null ? null : moneyForm(money.qualifier),
    rowSources: row.sources,
  };
}

function isDrawn(entry: MoneyEntry): entry is DrawnEntry {
  return entry.compared !== null && entry.compared.value !== null;
}

function moneyOf({ committed, currency, committed_qualifier: qualifier }: Partner): Money | null {
  return committed === null || currency === null
    ? null
    : { amount: committed, currency, qualifier: qualifier ?? "exact" };
}

/** How firm a sum is: solid if exact, hatched if only reported, else hollow. */
export function moneyForm(qualifier: Qualifier): MarkForm {
  if (qualifier === "exact") return "solid";
  return qualifier === "reported" ? "partial" : "hollow";
}
