import type { Row } from "@/lib/datasets/registry";
import type { DateStyle } from "@/lib/dates/date-wording";
import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import { entityName, half, notesOn, type Story, termLabel } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { shortName } from "../valuations/rows";
import type { PartnerRolesModel } from "./model";
import { words } from "./words";

type PartnerRow = Row<"partners">;

/** The label of a role. */
export function roleLabel(story: Story, role: string, lang: Lang): string {
  return termLabel(story, "partners.role", role, lang);
}

/** How much money a partner is said to put in, with its qualifier; null where nothing is known. */
export function moneyText(row: PartnerRow, lang: Lang): string | null {
  const { committed, currency, committed_qualifier: qualifier } = row;
  if (committed === null || currency === null) return null;
  return formatMoney({ amount: committed, currency, qualifier: qualifier ?? "exact" }, lang, { qualified: true });
}

/** Since when a partner takes part, or that this is not known. */
export function joinedText({ joined }: PartnerRow, lang: Lang, style: DateStyle = "long"): string {
  return joined ? formatDate(joined, lang, { style }) : words[lang].undated;
}

/** How many take part, and how many in each role. */
export function findingOf(story: Story, rows: readonly PartnerRow[], lang: Lang): string {
  const text = words[lang];
  if (rows.length === 0) return text.nothing;
  const counts = byRole(rows).map(([role, of]) => text.role(of.length, roleLabel(story, role, lang)));
  return text.finding(entityName(story, story.project, lang), new Set(rows.map((row) => row.entity_id)).size, counts);
}

/** The partners of each role by name. */
export function altOf(story: Story, rows: readonly PartnerRow[], lang: Lang): string {
  const text = words[lang];
  const roles = byRole(rows).map(([role, of]) =>
    text.roleAlt(
      roleLabel(story, role, lang),
      of.map((row) => {
        const [name, money] = [shortName(story, row.entity_id, lang), moneyText(row, lang)];
        return money === null ? name : text.withMoney(name, money);
      }),
    ),
  );
  return text.alt(new Set(rows.map((row) => row.entity_id)).size, roles);
}

/** Who has several roles, and what the story remarks on the partners. */
export function notesOf(story: Story, rows: readonly PartnerRow[], lang: Lang): string[] {
  const text = words[lang];
  const name = (id: string) => shortName(story, id, lang);
  const repeated = rows.map((row) => row.entity_id).filter((id, place, ids) => ids.indexOf(id) < place);
  const remarks = rows.flatMap((row) =>
    notesOn(story, "partners", row.id).map((note) => text.note(name(row.entity_id), half(note, "text", lang) ?? "")),
  );
  return [...(repeated.length > 0 ? [text.several([...new Set(repeated)].map(name))] : []), ...new Set(remarks)];
}

/** The rows as text. */
export function tableOf(story: Story, rows: readonly PartnerRow[], lang: Lang): PartnerRolesModel["table"] {
  const { columns } = words[lang];
  return {
    columns: [
      { label: columns.partner, numeric: false },
      { label: columns.role, numeric: false },
      { label: columns.since, numeric: false, column: "joined" },
      { label: columns.money, numeric: true, column: "committed" },
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        entityName(story, row.entity_id, lang),
        roleLabel(story, row.role, lang),
        joinedText(row, lang),
        moneyText(row, lang) ?? "",
      ],
    })),
  };
}

function byRole(rows: readonly PartnerRow[]): [role: string, rows: PartnerRow[]][] {
  const roles = [...new Set(rows.map(({ role }) => role))];
  return roles.map((role) => [role, rows.filter((row) => row.role === role)]);
}
