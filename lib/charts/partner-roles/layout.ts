import type { FormKey, SideKey } from "@/lib/story/side-key";
import { keyLayout } from "../kit/key-layout";
import { halfCapHeight, type PlacedText } from "../kit/placed-text";
import { textWidth, widestLine, wrapText } from "../kit/text-width";
import { type ColumnNeed, columnWidths } from "./column-widths";
import type { PartnerMark, PartnerRole, PartnerRolesModel } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const partnerRolesType = { name: 13, head: 12, detail: 12, lineHeight: 16, glyph: 12, glyphGap: 7, padding: 6 };

const type = partnerRolesType;
const indent = type.glyph + type.glyphGap;
const maxLines = 3;
const keyGap = 16;
/** Between the texts of a column and the next column, in px. */
const columnGap = 10;
/** Between the groups of a narrow drawing, in px. */
const groupGap = 18;
/** Between a name and the date on the same line, in px. */
const besideGap = 12;

/** A text of the drawing; `id` is unique among those drawn together. */
export interface PartnerText extends PlacedText {
  readonly id: string;
  readonly anchor?: "end";
}

/** A mark with its texts; x and y are its middle, in px. */
interface PlacedPartner {
  readonly mark: PartnerMark;
  readonly x: number;
  readonly y: number;
  readonly details: readonly PartnerText[];
}

/** A line across the drawing; a strong one begins a role. */
interface PlacedRule {
  readonly y: number;
  readonly strong: boolean;
}

/**
 * Lays out partners as rows and roles as columns; where the drawing is too narrow for columns, as one group per role
 * below the other. Everything in px.
 */
export function partnerRolesLayout(model: PartnerRolesModel, width: number) {
  const key = keyLayout<SideKey | FormKey>([...model.sides, ...model.forms], width);
  const top = key.height + (key.height > 0 ? keyGap : 0);
  const partners = model.partners.map(({ name }) => name);
  const needs = model.roles.map((role) => columnNeed(role, model.marks));
  const columns = columnWidths(widestLine(partners, type.name) + columnGap, needs, width);
  return { key, ...(columns === null ? groups(model, width, top) : matrix(model, columns, top)) };
}

/** What a role's column needs; dates are never broken. */
function columnNeed({ word, head }: PartnerRole, marks: readonly PartnerMark[]): ColumnNeed {
  const own = marks.filter(({ role }) => role === word);
  const details = (texts: readonly string[]) => indent + widestLine(texts, type.detail);
  const broken = details(own.flatMap(({ money, since }) => [...(money?.split(" ") ?? []), since]));
  const whole = details(own.flatMap(textsOf));
  const brokenHead = widestLine(head.split(" "), type.head, true);
  return {
    min: Math.max(broken, brokenHead) + columnGap,
    amounts: Math.max(whole, brokenHead) + columnGap,
    full: Math.max(whole, textWidth(head, type.head, true)) + columnGap,
  };
}

function textsOf({ money, since }: PartnerMark): string[] {
  return money === null ? [since] : [money, since];
}

/** Partners as rows, roles as columns of given widths. */
function matrix(model: PartnerRolesModel, columns: readonly number[], top: number) {
  const left = (index: number) => columns.slice(0, index).reduce((sum, each) => sum + each, 0);
  const room = (index: number) => (columns[index] ?? 0) - columnGap + 0.01;
  const headLines = model.roles.map(({ head }, index) => wrapText(head, type.head, room(index + 1), maxLines, true));
  const tallest = Math.max(1, ...headLines.map((lines) => lines.length));
  const heads = model.roles.map(({ word }, index): PartnerText => {
    const lines = headLines[index] ?? [];
    // Heads are aligned at their last line.
    const y = top + type.head + (tallest - lines.length) * type.lineHeight;
    return { id: word, x: left(index + 1), y, lines };
  });
  let y = top + tallest * type.lineHeight + type.padding;
  let previousRole = "";
  const names: PartnerText[] = [];
  const rules: PlacedRule[] = [];
  const marks: PlacedPartner[] = [];
  for (const { id, name } of model.partners) {
    const own = model.marks.filter(({ partner }) => partner.id === id);
    const role = own[0]?.role ?? "";
    rules.push({ y, strong: role !== previousRole });
    previousRole = role;
    const baseline = y + type.padding + type.name;
    const nameLines = wrapText(name, type.name, room(0), maxLines);
    names.push({ id, x: 0, y: baseline, lines: nameLines });
    let rowLines = nameLines.length;
    for (const mark of own) {
      const index = 1 + model.roles.findIndex(({ word }) => word === mark.role);
      const x = left(index);
      const lines = textsOf(mark).flatMap((text) => wrapText(text, type.detail, room(index) - indent, maxLines));
      marks.push(placedMark(mark, x, baseline, [{ id: "details", x: x + indent, y: baseline, lines }]));
      rowLines = Math.max(rowLines, lines.length);
    }
    y += type.padding * 2 + rowLines * type.lineHeight;
  }
  rules.push({ y, strong: false });
  return { height: Math.ceil(y + 1), heads, names, rules, marks };
}

/** Roles below each other, each with its partners. */
function groups(model: PartnerRolesModel, width: number, top: number) {
  const heads: PartnerText[] = [];
  const names: PartnerText[] = [];
  const rules: PlacedRule[] = [];
  const marks: PlacedPartner[] = [];
  let y = top;
  for (const { word, head } of model.roles) {
    if (heads.length > 0) y += groupGap;
    const lines = wrapText(head, type.head, width, maxLines, true);
    heads.push({ id: word, x: 0, y: y + type.head, lines });
    y += lines.length * type.lineHeight + type.padding;
    for (const [index, mark] of model.marks.filter(({ role }) => role === word).entries()) {
      rules.push({ y, strong: index === 0 });
      const baseline = y + type.padding + type.name;
      const { name, beside, below } = groupRow(mark, width - indent);
      names.push({ id: mark.id, x: indent, y: baseline, lines: name });
      const details: PartnerText[] = [
        { id: "beside", x: width, y: baseline, lines: beside, anchor: "end" },
        { id: "below", x: indent, y: baseline + name.length * type.lineHeight, lines: below },
      ];
      marks.push(placedMark(mark, 0, baseline, details));
      y += type.padding * 2 + (name.length + below.length) * type.lineHeight;
    }
  }
  return { height: Math.ceil(y), heads, names, rules, marks };
}

/** The lines of one partner of a group. The date is beside the name where both fit on one line, else below it. */
function groupRow({ partner: { name }, money, since }: PartnerMark, room: number) {
  const fits = textWidth(name, type.name) + besideGap + textWidth(since, type.detail) <= room;
  const below = [money ?? "", fits ? "" : since].flatMap((text) => wrapText(text, type.detail, room, maxLines));
  return { name: wrapText(name, type.name, room, maxLines), beside: fits ? [since] : [], below };
}

function placedMark(mark: PartnerMark, left: number, baseline: number, texts: readonly PartnerText[]): PlacedPartner {
  const details = texts.filter(({ lines }) => lines.length > 0);
  return { mark, x: left + type.glyph / 2, y: baseline - type.name * halfCapHeight, details };
}
