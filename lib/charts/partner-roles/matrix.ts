import { textWidth, wrapText } from "../kit/text-width";
import type { PartnerMark, PartnerRole, PartnerRolesModel } from "./model";
import {
  type PartnerPlaces,
  type PlacedPartner,
  type PlacedRule,
  type PlacedText,
  partnerRolesType as type,
} from "./places";

/** Least space between a column's texts and the next column, in px. */
const columnGap = 10;
/** The names have at least this share of the width. */
const nameShare = 0.28;
const indent = type.glyph + type.glyphGap;

/**
 * Finds the widths in px of the column of names and of each role's, which fill the drawing together.
 *
 * @returns null where there is no room for all columns
 */
export function matrixColumns(model: PartnerRolesModel, width: number): readonly number[] | null {
  const needs = model.roles.map((role) => columnNeed(role, model.marks));
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  if (least > width * (1 - nameShare)) return null;
  const longest = Math.max(0, ...model.partners.map(({ name }) => textWidth(name, type.name)));
  const names = Math.min(width - least, longest + columnGap);
  let spare = width - names - least;
  const columns = needs.map((need) => need.least);
  // Amounts stand in many rows and heads in one, so amounts are kept whole first. A column that is widened only in
  // part breaks its texts all the same: those that lack least come first.
  for (const need of ["amounts", "full"] as const) {
    const lacking = needs.map((each, place) => ({ place, lack: each[need] - (columns[place] ?? 0) }));
    for (const { place, lack } of lacking.filter(({ lack }) => lack > 0).sort((a, b) => a.lack - b.lack)) {
      if (lack > spare) break;
      columns[place] = (columns[place] ?? 0) + lack;
      spare -= lack;
    }
  }
  const equal = spare / (needs.length + 1);
  return [names, ...columns].map((column) => column + equal);
}

/**
 * Widths in px of a role's column: with amounts and head broken between words, with whole amounts, with nothing
 * broken. Dates are never broken.
 */
function columnNeed({ word, head }: PartnerRole, marks: readonly PartnerMark[]) {
  const own = marks.filter(({ role }) => role === word);
  const details = own.flatMap(({ money, since }) => (money === null ? [since] : [money, since]));
  const words = own.flatMap(({ money, since }) => [...(money?.split(" ") ?? []), since]);
  const widest = (texts: readonly string[], size: number, bold = false) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, bold)));
  const inner = (texts: readonly string[]) => indent + widest(texts, type.detail);
  const headWords = widest(head.split(" "), type.head, true);
  return {
    least: Math.max(inner(words), headWords) + columnGap,
    amounts: Math.max(inner(details), headWords) + columnGap,
    full: Math.max(inner(details), widest([head], type.head, true)) + columnGap,
  };
}

/**
 * Lays out partners as rows and roles as columns.
 *
 * @param columns widths in px, the names' first
 * @param top where the drawing begins, in px
 */
export function partnerMatrix(model: PartnerRolesModel, columns: readonly number[], top: number): PartnerPlaces {
  const left = (place: number) => columns.slice(0, place).reduce((sum, each) => sum + each, 0);
  const room = (place: number) => (columns[place] ?? 0) - columnGap + 0.01;
  const headLines = model.roles.map(({ head }, place) => wrapText(head, type.head, room(place + 1), 3, true));
  const most = Math.max(1, ...headLines.map((lines) => lines.length));
  const heads = model.roles.map(({ word }, place): PlacedText => {
    const lines = headLines[place] ?? [];
    // The heads stand on the rows, however many lines they have.
    const y = top + type.head + (most - lines.length) * type.lineHeight;
    return { id: word, x: left(place + 1), y, lines, anchor: "start" };
  });
  let y = top + most * type.lineHeight + type.padding;
  let group = "";
  const names: PlacedText[] = [];
  const rules: PlacedRule[] = [];
  const marks: PlacedPartner[] = [];
  for (const partner of model.partners) {
    const own = model.marks.filter((mark) => mark.partner.id === partner.id);
    const role = own[0]?.role ?? "";
    rules.push({ y, strong: role !== group });
    group = role;
    const baseline = y + type.padding + type.name;
    const lines = wrapText(partner.name, type.name, room(0), 3);
    names.push({ id: partner.id, x: 0, y: baseline, lines, anchor: "start" });
    const placed = own.map((mark) => {
      const place = 1 + model.roles.findIndex(({ word }) => word === mark.role);
      return markOf(mark, left(place), room(place) - indent, baseline);
    });
    marks.push(...placed);
    const rowLines = Math.max(lines.length, ...placed.map(({ details }) => details[0]?.lines.length ?? 0));
    y += type.padding * 2 + rowLines * type.lineHeight;
  }
  rules.push({ y, strong: false });
  return { height: Math.ceil(y + 1), heads, names, rules, marks };
}

function markOf(mark: PartnerMark, x: number, room: number, baseline: number): PlacedPartner {
  const texts = mark.money === null ? [mark.since] : [mark.money, mark.since];
  const lines = texts.flatMap((text) => wrapText(text, type.detail, room, 3));
  return {
    mark,
    x: x + type.glyph / 2,
    y: baseline - type.name * 0.36,
    details: [{ id: "details", x: x + indent, y: baseline, lines, anchor: "start" }],
  };
}
