import type { PartnerMark, PartnerRolesModel } from "./partner-roles-model";
import { textWidth, wrapText } from "./text-width";

/** Sizes in px that the layout and the drawing share. */
export const partnerRolesType = { name: 13, head: 12, detail: 12, lineHeight: 16, glyph: 12 };

interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A mark in its place, in px; y of a text is its first baseline. */
export interface PlacedPartner {
  readonly mark: PartnerMark;
  readonly x: number;
  readonly y: number;
  readonly detail: PlacedText;
}

export interface PartnerRolesLayout {
  readonly height: number;
  readonly heads: readonly PlacedText[];
  readonly names: readonly PlacedText[];
  /** Heights in px at which a thin line parts the rows. */
  readonly rules: readonly number[];
  readonly marks: readonly PlacedPartner[];
}

/** Below this width in px the roles stand below each other instead of side by side. */
const columnsFrom = 560;

/** Lays out partners as rows and roles as columns; where there is no room for columns, as groups one below the other. */
export function partnerRolesLayout(model: PartnerRolesModel, width: number): PartnerRolesLayout {
  return width >= columnsFrom ? asMatrix(model, width) : asGroups(model, width);
}

function asMatrix(model: PartnerRolesModel, width: number): PartnerRolesLayout {
  const type = partnerRolesType;
  const widest = Math.max(0, ...model.partners.map((name) => textWidth(name, type.name)));
  const nameWidth = Math.min(width * 0.36, widest + 16);
  const column = (width - nameWidth) / Math.max(1, model.roles.length);
  const left = (place: number) => nameWidth + place * column;
  const heads = model.roles.map(({ label }, place) => ({
    x: left(place),
    y: type.head,
    lines: wrapText(label, type.head, column - 8, 2),
  }));
  let y = Math.max(1, ...heads.map(({ lines }) => lines.length)) * type.lineHeight + 8;
  const names: PlacedText[] = [];
  const rules: number[] = [];
  const marks: PlacedPartner[] = [];
  for (const partner of model.partners) {
    rules.push(y);
    const lines = wrapText(partner, type.name, nameWidth - 12, 2);
    const own = model.marks.filter((mark) => mark.partner === partner);
    const details = own.map((mark) =>
      mark.details.flatMap((detail) => wrapText(detail, type.detail, column - type.glyph - 14, 2)),
    );
    const height = Math.max(lines.length, ...details.map((each) => each.length)) * type.lineHeight + 10;
    const baseline = (count: number) => y + height / 2 - ((count - 1) * type.lineHeight) / 2 + type.name * 0.36;
    names.push({ x: 0, y: baseline(lines.length), lines });
    for (const [index, mark] of own.entries()) {
      const x = left(model.roles.findIndex(({ word }) => word === mark.role));
      const detail = details[index] ?? [];
      marks.push({
        mark,
        x: x + type.glyph / 2,
        y: y + height / 2,
        detail: { x: x + type.glyph + 6, y: baseline(detail.length), lines: detail },
      });
    }
    y += height;
  }
  return { height: Math.ceil(y), heads, names, rules, marks };
}

function asGroups(model: PartnerRolesModel, width: number): PartnerRolesLayout {
  const type = partnerRolesType;
  const heads: PlacedText[] = [];
  const names: PlacedText[] = [];
  const rules: number[] = [];
  const marks: PlacedPartner[] = [];
  const indent = type.glyph + 8;
  let y = 0;
  for (const { word, label } of model.roles) {
    heads.push({ x: 0, y: y + type.head + 4, lines: [label] });
    y += type.lineHeight + 8;
    for (const mark of model.marks.filter(({ role }) => role === word)) {
      rules.push(y);
      const lines = wrapText(mark.partner, type.name, width - indent, 2);
      const detail = wrapText(mark.details.join(" · "), type.detail, width - indent, 2);
      const top = y + 6;
      names.push({ x: indent, y: top + type.name, lines });
      y = top + (lines.length + (mark.details.length > 0 ? detail.length : 0)) * type.lineHeight + 6;
      marks.push({
        mark,
        x: type.glyph / 2,
        y: top + type.name * 0.64,
        detail: {
          x: indent,
          y: top + type.detail + lines.length * type.lineHeight,
          lines: mark.details.length > 0 ? detail : [],
        },
      });
    }
    y += 14;
  }
  return { height: Math.ceil(Math.max(0, y - 14)), heads, names, rules, marks };
}
