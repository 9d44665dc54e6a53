import type { FormKey, SideKey } from "@/lib/story/side-key";
import type { Box, Point } from "../kit/box";
import { keyLayout, keyType } from "../kit/key-layout";
import { halfCapHeight, type PlacedText } from "../kit/placed-text";
import { textWidth, widestLine, wrapText } from "../kit/text-width";
import type { PartnerBar, PartnerGroup, PartnerRolesModel, UnstatedRole } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const partnerRolesType = { heading: 14, label: 13, detail: 12, lineHeight: 17, glyph: 10, bar: 14 };

const type = partnerRolesType;
const glyphGap = 6;
const indent = type.glyph + glyphGap;
/** Within an outline, in px; between a bar and the texts beside it; between rows; between groups; below the key. */
const gaps = { padding: 10, beside: 10, row: 9, group: 22, key: 14, name: 14 };
/** A shorter bar would not be seen. */
const minBar = 3;
/** Between a bar and an outline around it alone, in px. */
const outlineGap = 2;
/** Share of the width of the largest bar that is part of no whole: its texts stand behind it. */
const aloneShare = 0.55;

/** A bar with its texts. */
interface PlacedBar {
  readonly bar: PartnerBar;
  readonly box: Box;
  readonly glyph: Point;
  readonly label: PlacedText;
  readonly amount: PlacedText;
  readonly detail: PlacedText;
}

/** The bars of one project, below its heading, in an outline where there is a whole. */
interface PlacedGroup {
  readonly heading: PlacedText;
  readonly status: PlacedText;
  /** Of the whole: one around everything where it is as wide as the drawing, else one around each bar; none without a whole. */
  readonly outlines: readonly Box[];
  readonly bars: readonly PlacedBar[];
  readonly rest: PlacedText;
}

/** The name of a partner without a bar. */
interface PlacedName {
  readonly id: string;
  readonly partner: UnstatedRole["partners"][number];
  readonly glyph: Point;
  readonly text: PlacedText;
}

/**
 * Lays out the money of partners: per project bars from the top, those of a whole one behind the other within its outline;
 * then the names of those whose amount is not known, by role. All bars and outlines have one scale, by which the largest
 * whole is as wide as the drawing. Everything in px.
 */
export function partnerRolesLayout(model: PartnerRolesModel, width: number) {
  const key = keyLayout<SideKey | FormKey>([...model.sides, ...model.forms], width, (entry) =>
    "slot" in entry ? keyType.mark : keyType.swatch,
  );
  let y = key.height + (key.height > 0 ? gaps.key : 0);
  const scale = Math.min(
    ...model.groups.map(({ whole }) => width / Math.max(whole?.value ?? 0, 1)),
    (width * aloneShare) / Math.max(model.largest, 1),
  );
  const groups = model.groups.map((group, index) => {
    const { placed, bottom } = placeGroup(group, scale, width, y + (index > 0 ? gaps.group : 0));
    y = bottom;
    return placed;
  });
  const unstated = placeUnstated(model.unstated, width, y + (y > 0 && model.groups.length > 0 ? gaps.group : 0));
  return { key, groups, ...unstated, height: Math.ceil(Math.max(unstated.bottom, y) + 2) };
}

function placeGroup(group: PartnerGroup, scale: number, width: number, top: number) {
  const { whole, bars } = group;
  const wholeWidth = (whole?.value ?? 0) * scale;
  const isFramed = wholeWidth > width - 1;
  const headingLines = wrapText(group.heading, type.heading, width, 3, true);
  const statusLines = wrapText(group.status, type.detail, width, 2);
  const heading = { x: 0, y: top + type.heading, lines: headingLines };
  const statusY = top + headingLines.length * type.lineHeight;
  const status = { x: 0, y: statusY + type.detail, lines: statusLines };
  const head = headingLines.length + statusLines.length > 0 ? gaps.row : 0;
  const outlineTop = statusY + statusLines.length * type.lineHeight + head;
  let y = outlineTop + (isFramed ? gaps.padding : 0);
  let sum = 0;
  // One behind the other in a whole, of which they are parts.
  const spans = bars.map((bar) => {
    const from = sum;
    if (whole) sum += bar.value;
    return { bar, x: from * scale, width: Math.max(minBar, bar.value * scale) };
  });
  const right = width - (isFramed ? gaps.padding : 0);
  // Behind the outline of a bar as well.
  const endOf = (span: { readonly x: number; readonly width: number }) =>
    Math.max(span.x + span.width, isFramed ? 0 : wholeWidth);
  // All names of a group stand behind their bars, or all above them.
  const isBeside = spans.every(({ bar, ...span }) => endOf(span) + gaps.beside + labelWidth(bar) <= right);
  const placedBars = spans.map(({ bar, ...span }) => {
    const place = { right, end: isBeside ? endOf(span) : null, isFramed };
    const { placed, bottom } = placeBar(bar, { ...span, y, height: type.bar }, place);
    y = bottom + gaps.row;
    return placed;
  });
  const edge = isFramed ? gaps.padding : 0;
  const restLines = wrapText(group.rest, type.detail, width - edge * 2, 3);
  const rest = { x: edge, y: y + type.detail, lines: restLines };
  const bottom = y + restLines.length * type.lineHeight + (restLines.length > 0 ? gaps.padding : 0);
  const frame = { x: 0, y: outlineTop, width, height: bottom - outlineTop };
  const around = placedBars.map(({ box }) => ({
    x: 0,
    y: box.y - outlineGap,
    width: Math.max(wholeWidth, box.x + box.width),
    height: box.height + 2 * outlineGap,
  }));
  const outlines = whole ? (isFramed ? [frame] : around) : [];
  const placed: PlacedGroup = { heading, status, outlines, bars: placedBars, rest };
  return { placed, bottom };
}

/** Width in px of a name and an amount on one line. */
function labelWidth({ label, text }: PartnerBar): number {
  return indent + textWidth(label, type.label) + glyphGap + textWidth(text, type.label, true);
}

/** How a bar stands in its group: the right edge of its texts in px, what they stand behind if anything, the frame. */
interface BarPlace {
  readonly right: number;
  readonly end: number | null;
  readonly isFramed: boolean;
}

/** A bar with its name and amount, behind it or above it. */
function placeBar(bar: PartnerBar, box: Box, { right, end, isFramed }: BarPlace) {
  const detailLines = wrapText(bar.detail ?? "", type.detail, right - indent - gaps.padding, 2);
  const isBeside = end !== null;
  const x = isBeside ? end + gaps.beside : isFramed ? gaps.padding : 0;
  const wraps = !isBeside && x + labelWidth(bar) > right;
  const labelLines = wraps ? wrapText(bar.label, type.label, right - x - indent, 2) : [bar.label];
  const amountLines = wraps ? wrapText(bar.text, type.label, right - x - indent, 2, true) : [bar.text];
  const lines = wraps ? labelLines.length + amountLines.length : 1;
  const textTop = isBeside ? box.y + (box.height - type.lineHeight) / 2 : box.y;
  const barTop = isBeside ? box.y : box.y + lines * type.lineHeight + 2;
  const middle = textTop + type.lineHeight / 2;
  const baseline = middle + type.label * halfCapHeight;
  const labelRight = x + indent + (wraps ? 0 : widestLine(labelLines, type.label) + glyphGap);
  const detailY = Math.max(barTop + box.height, textTop + lines * type.lineHeight);
  const placed: PlacedBar = {
    bar,
    box: { ...box, y: barTop },
    glyph: { x: x + type.glyph / 2, y: middle },
    label: { x: x + indent, y: baseline, lines: labelLines },
    amount: { x: labelRight, y: baseline + (wraps ? labelLines.length * type.lineHeight : 0), lines: amountLines },
    detail: { x: (isFramed ? gaps.padding : 0) + indent, y: detailY + type.detail, lines: detailLines },
  };
  return { placed, bottom: detailY + detailLines.length * type.lineHeight };
}

/** The names of partners without a bar: per role its name, then theirs one behind the other. */
function placeUnstated({ heading, roles }: PartnerRolesModel["unstated"], width: number, top: number) {
  if (roles.length === 0) return { unstated: { lines: [], x: 0, y: top }, roles: [], names: [], bottom: top };
  const headingLines = wrapText(heading, type.label, width, 2, true);
  const unstated = { x: 0, y: top + type.label, lines: headingLines };
  let y = top + headingLines.length * type.lineHeight + 4;
  const names: PlacedName[] = [];
  const heads = roles.map(({ role, partners }) => {
    const lines = wrapText(role, type.detail, width, 2);
    const head = { x: 0, y: y + type.detail, lines };
    y += lines.length * type.lineHeight;
    let x = 0;
    for (const partner of partners) {
      const own = wrapText(partner.label, type.label, width - indent, 3);
      const nameWidth = indent + widestLine(own, type.label);
      if (x > 0 && x + nameWidth > width) {
        x = 0;
        y += type.lineHeight;
      }
      const middle = y + type.lineHeight / 2;
      const text = { x: x + indent, y: middle + type.label * halfCapHeight, lines: own };
      names.push({ id: partner.id, partner, glyph: { x: x + type.glyph / 2, y: middle }, text });
      x += nameWidth + gaps.name;
      y += (own.length - 1) * type.lineHeight;
    }
    y += type.lineHeight + 6;
    return head;
  });
  return { unstated, roles: heads, names, bottom: y };
}
