import { textWidth, wrapText } from "../kit/text-width";
import type { PartnerMark, PartnerRolesModel } from "./model";
import {
  type PartnerPlaces,
  type PlacedPartner,
  type PlacedRule,
  type PlacedText,
  partnerRolesType as type,
} from "./places";

const indent = type.glyph + type.glyphGap;
const groupGap = 18;
const besideGap = 12;

/**
 * Lays out the roles one below the other, each with its partners; for narrow drawings.
 *
 * @param top where the drawing begins, in px
 */
export function partnerGroups(model: PartnerRolesModel, width: number, top: number): PartnerPlaces {
  const heads: PlacedText[] = [];
  const names: PlacedText[] = [];
  const rules: PlacedRule[] = [];
  const marks: PlacedPartner[] = [];
  let y = top;
  for (const { word, head } of model.roles) {
    if (heads.length > 0) y += groupGap;
    const lines = wrapText(head, type.head, width, 3, true);
    heads.push({ id: word, x: 0, y: y + type.head, lines, anchor: "start" });
    y += lines.length * type.lineHeight + type.padding;
    for (const [place, mark] of model.marks.filter(({ role }) => role === word).entries()) {
      rules.push({ y, strong: place === 0 });
      const { name, placed, lines: count } = entryOf(mark, width, y + type.padding + type.name);
      names.push(name);
      marks.push(placed);
      y += type.padding * 2 + count * type.lineHeight;
    }
  }
  return { height: Math.ceil(y), heads, names, rules, marks };
}

/** One partner of a group. The date stands beside the name where both are short enough, or else below it. */
function entryOf(mark: PartnerMark, width: number, baseline: number) {
  const room = width - indent;
  const since = { text: mark.since, width: textWidth(mark.since, type.detail) };
  const beside = textWidth(mark.partner.name, type.name) + besideGap + since.width <= room;
  const lines = wrapText(mark.partner.name, type.name, room, 3);
  const below = [mark.money, beside ? null : since.text].flatMap((text) =>
    text === null ? [] : wrapText(text, type.detail, room, 3),
  );
  const details: PlacedText[] = [
    { id: "beside", x: width, y: baseline, lines: beside ? [since.text] : [], anchor: "end" },
    { id: "below", x: indent, y: baseline + lines.length * type.lineHeight, lines: below, anchor: "start" },
  ];
  const name: PlacedText = { id: mark.id, x: indent, y: baseline, lines, anchor: "start" };
  const placed = {
    mark,
    x: type.glyph / 2,
    y: baseline - type.name * 0.36,
    details: details.filter((detail) => detail.lines.length > 0),
  };
  return { name, placed, lines: lines.length + below.length };
}
