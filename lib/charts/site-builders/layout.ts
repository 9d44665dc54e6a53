import type { FormKey, SideKey } from "@/lib/story/side-key";
import type { Point } from "../kit/box";
import { keyLayout, keyType } from "../kit/key-layout";
import { halfCapHeight, type PlacedText } from "../kit/placed-text";
import { widestLine, wrapText } from "../kit/text-width";
import { siteMapHeight } from "./map-layout";
import type { SiteBuildersModel, SiteCompany, SiteRow } from "./model";

/** Sizes in px that the layout and the drawing share. */
export const siteBuildersType = { name: 13, text: 12, lineHeight: 17, glyph: 14 };

const type = siteBuildersType;
/** From this width in px on columns stand further apart. */
const wideFrom = 700;
/** Below this width in px companies stand below the name of their site, and none has a column. */
const narrowBelow = 520;
/** From this width in px on a map stands above the rows: that of pages' widest drawings. */
const mapFrom = 1120;
const indent = type.glyph + 6;
const gaps = { key: 14, padding: 6, column: 12, wideColumn: 28, name: 14 };
/** Shares of the width of the sites, and of the other companies at least. */
const shares = { site: 0.36, others: 0.24 };

/** The mark of a company at a site, with its name where it has no column. */
interface PlacedCompany extends Point {
  readonly company: SiteCompany;
  readonly name: PlacedText | null;
}

/** A site with its texts and the marks of its companies. */
interface PlacedSite {
  readonly row: SiteRow;
  readonly name: PlacedText;
  readonly detail: PlacedText;
  readonly companies: readonly PlacedCompany[];
  /** What is said where no company is known. */
  readonly unnamed: PlacedText;
}

/**
 * Lays out sites as rows. Companies that are named often have a column each, in which a mark stands; the others, and all
 * where it is narrow, are named behind their marks. Everything in px.
 */
export function siteBuildersLayout(model: SiteBuildersModel, width: number) {
  const narrow = width < narrowBelow;
  const { rows, sides, forms } = model;
  const key = keyLayout<SideKey | FormKey>([...sides, ...forms], width, (entry) =>
    "slot" in entry ? keyType.mark : keyType.swatch,
  );
  const mapTop = key.height + (key.height > 0 ? gaps.key : 0);
  const map = model.map && width >= mapFrom ? { map: model.map, top: mapTop } : null;
  const top = mapTop + (map ? siteMapHeight : 0);
  const columns = narrow ? [] : placeColumns(model, width);
  const last = columns.at(-1);
  const othersX = narrow ? 0 : last ? last.x + last.width : width * shares.site;
  const siteWidth = narrow ? width : width * shares.site - gaps.column;
  const heads = [...columns.map(({ x, name, width: room }) => ({ x, name, room: room - gaps.column }))];
  if (!narrow && rows.length > 0) heads.push({ x: othersX, name: model.others, room: width - othersX });
  const broken = heads.map(({ name, room }) => wrapText(name, type.text, room, 4));
  const tallest = Math.max(0, ...broken.map((lines) => lines.length));
  const headings = heads.map(({ x }, index): PlacedText => {
    const lines = broken[index] ?? [];
    // Heads are aligned at their last line.
    return { x, y: top + type.text + (tallest - lines.length) * type.lineHeight, lines };
  });
  let y = top + tallest * type.lineHeight + (tallest > 0 ? 4 : 0);
  const rules: number[] = [];
  const sites = rows.map((row): PlacedSite => {
    rules.push(y);
    const start = y + gaps.padding;
    const name = wrapText(row.label, type.name, siteWidth, 4, true);
    const detail = wrapText(row.detail, type.text, siteWidth, 4);
    const textBottom = start + (name.length + detail.length) * type.lineHeight;
    const from = narrow ? textBottom : start;
    const inColumns = columns.flatMap(({ entity, x }): PlacedCompany[] => {
      const company = row.companies.find((each) => each.entity === entity);
      return company ? [{ company, x: x + type.glyph / 2, y: from + type.lineHeight / 2, name: null }] : [];
    });
    const others = row.companies.filter(({ entity }) => !columns.some((column) => column.entity === entity));
    const named = placeNames(others, othersX, from, width);
    const isUnnamed = row.companies.length === 0;
    const unnamed = isUnnamed ? wrapText(model.unnamed, type.text, width - othersX, 3) : [];
    const companiesBottom = Math.max(named.bottom, from + unnamed.length * type.lineHeight);
    y = Math.max(textBottom, companiesBottom) + gaps.padding;
    return {
      row,
      name: { x: 0, y: baseline(start, type.name), lines: name },
      detail: { x: 0, y: baseline(start + name.length * type.lineHeight, type.text), lines: detail },
      companies: [...inColumns, ...named.placed],
      unnamed: { x: othersX, y: baseline(from, type.text), lines: unnamed },
    };
  });
  return { key, map, headings, rules, sites, height: Math.ceil(y + 1) };
}

/** The columns of companies: as wide as their longest word, as many as leave room for the others. */
function placeColumns({ columns }: SiteBuildersModel, width: number) {
  const gap = width < wideFrom ? gaps.column : gaps.wideColumn;
  let x = width * shares.site;
  const end = width * (1 - shares.others);
  return columns.flatMap(({ entity, name }) => {
    const room = Math.max(type.glyph, widestLine(name.split(" "), type.text)) + gap;
    if (x + room > end) return [];
    x += room;
    return [{ entity, name, x: x - room, width: room }];
  });
}

/** Companies behind their marks, one after the other from a left edge and a top, and the bottom of the last. */
function placeNames(companies: readonly SiteCompany[], left: number, top: number, width: number) {
  let x = left;
  let y = top;
  const placed = companies.map((company): PlacedCompany => {
    const lines = wrapText(company.name, type.text, width - left - indent, 3);
    const nameWidth = indent + widestLine(lines, type.text);
    if (x > left && x + nameWidth > width) {
      x = left;
      y += type.lineHeight;
    }
    const name = { x: x + indent, y: baseline(y, type.text), lines };
    const at = { company, x: x + type.glyph / 2, y: y + type.lineHeight / 2, name };
    x += nameWidth + gaps.name;
    y += (lines.length - 1) * type.lineHeight;
    return at;
  });
  return { placed, bottom: placed.length > 0 ? y + type.lineHeight : top };
}

/** The baseline of a line of text from its top. */
function baseline(top: number, size: number): number {
  return top + type.lineHeight / 2 + size * halfCapHeight;
}
