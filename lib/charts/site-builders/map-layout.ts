import { type Box, nearestPoint, type Point } from "../kit/box";
import { boxAround } from "../kit/dated-marks";
import { labelPlace } from "../kit/label-place";
import type { PlacedText } from "../kit/placed-text";
import { widestLine, wrapText } from "../kit/text-width";
import { type OutlinePath, outlinePaths } from "./outline-paths";
import { projectionOf } from "./projection";
import { regionsOf } from "./regions";
import type { MappedSite, SiteMap } from "./site-map";
import { spreadMarks } from "./spread-marks";

/** Sizes in px that the map's layout and its drawing share. */
export const siteMapType = { text: 12, lineHeight: 15, glyph: 12 };
/** Height in px of all that belongs to the map. */
export const siteMapHeight = 392;

const type = siteMapType;
const sizes = { heading: 20, panel: 330, gap: 14, list: 210, caption: 20, widestPanel: 620 };
const mostRegions = 4;
/** More names than this would take longer to place than they are worth; the others are listed. */
const mostNames = 24;
const ascent = 0.86;
/** Room in px that names leave at the edges of a panel, and around the marks of others. */
const [inset, aside] = [6, 14];
const search = { gap: 3, step: 5, maxDistance: 110 };

/** A site's mark, and its name where there was room. */
interface PlacedSite {
  readonly site: MappedSite;
  readonly mark: Point;
  readonly name:
    | (Omit<PlacedText, "lines"> & Pick<Label, "town" | "label"> & { readonly anchor: "start" | "end" })
    | null;
  /** From the mark to a name that stands further off. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

interface Label {
  readonly town: readonly string[];
  readonly label: readonly string[];
}

/** A part of the world with its sites. */
interface MapPanel {
  readonly box: Box;
  readonly heading: PlacedText;
  readonly outline: readonly OutlinePath[];
  readonly sites: readonly PlacedSite[];
}

/** The map, its panels side by side, with lists beside them; everything in px, from a top. */
export function siteMapLayout(map: SiteMap, width: number, top: number) {
  const { unplaced, unnamedHeading, caption } = map;
  const withList = (isListed: boolean) => panelsOf(map, isListed ? width - sizes.list - sizes.gap : width, top);
  let panels = withList(unplaced.names.length > 0);
  if (unplaced.names.length === 0 && unnamedIn(panels).length > 0) panels = withList(true);
  const lists = [unplaced, { heading: unnamedHeading, names: unnamedIn(panels) }].filter(
    ({ names }) => names.length > 0,
  );
  const bottom = top + sizes.heading + sizes.panel;
  return {
    panels,
    list: listOf(lists, map.more, width - sizes.list, top),
    caption: { x: 0, y: bottom + sizes.caption - 4, lines: wrapText(caption, type.text, width, 1) },
  };
}

function unnamedIn(panels: readonly MapPanel[]): string[] {
  return panels.flatMap(({ sites }) =>
    sites.flatMap(({ site, name }) => (name ? [] : [`${site.town}: ${site.label}`])),
  );
}

/** The panels from the left, wider the more sites they have. */
function panelsOf({ sites }: SiteMap, width: number, top: number): MapPanel[] {
  const regions = regionsOf(sites, mostRegions);
  const shares = regions.map((region) => Math.min(3, region.length));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const room = width - sizes.gap * (regions.length - 1);
  let x = 0;
  return regions.map((region, index) => {
    const own = Math.min(sizes.widestPanel, Math.floor((room * (shares[index] ?? 1)) / all));
    const box = { x, y: top + sizes.heading, width: own, height: sizes.panel };
    x += own + sizes.gap;
    const countries = [...new Set(region.map(({ country }) => country))].join(", ");
    const project = projectionOf(region, box);
    return {
      box,
      heading: { x: box.x, y: top + type.text, lines: wrapText(countries, type.text, own, 1) },
      outline: outlinePaths(project, box),
      sites: placeSites(region, region.map(project), box),
    };
  });
}

function placeSites(sites: readonly MappedSite[], points: readonly Point[], box: Box): PlacedSite[] {
  const marks = spreadMarks(points, type.glyph + 1);
  const bounds = { x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset };
  const placed: Box[] = [];
  return sites.map((site, index) => {
    const mark = marks[index] ?? { x: box.x, y: box.y };
    const labels = index < mostNames ? labelsOf(site) : [];
    // A name keeps further away from other marks than from its own, so that it is clear whose it is.
    const others = marks.map(({ x, y }) => boxAround(x, y, type.glyph + (x === mark.x && y === mark.y ? 0 : aside)));
    const place = labelPlace(mark, labels.map(sizeOf), [...others, ...placed], bounds, search);
    const label = place && labels[place.size];
    if (!label) return { site, mark, name: null, leader: null };
    const near = nearestPoint(place.box, mark);
    const leader = Math.hypot(near.x - mark.x, near.y - mark.y) > type.glyph ? { from: mark, to: near } : null;
    placed.push(place.box, ...(leader ? alongLine(mark, near) : []));
    const anchor = place.box.x + place.box.width <= mark.x ? "end" : "start";
    const x = anchor === "end" ? place.box.x + place.box.width : place.box.x;
    return { site, mark, name: { ...label, anchor, x, y: place.box.y + type.text * ascent }, leader };
  });
}

/** The forms that a name can take, best first. */
function labelsOf({ town, label }: MappedSite): Label[] {
  const form = (room: number, most: number): Label => ({
    town: wrapText(town, type.text, room, 2, true),
    label: most > 0 && label !== town ? wrapText(label, type.text, room, most) : [],
  });
  return [form(170, 3), form(120, 4), form(90, 5), form(170, 0)];
}

function sizeOf({ town, label }: Label) {
  const width = Math.max(widestLine(town, type.text, true), widestLine(label, type.text));
  return { width, height: (town.length + label.length) * type.lineHeight };
}

/** Small boxes on a line, which no name should cover. */
function alongLine(from: Point, to: Point): Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5);
  return Array.from({ length: steps }, (_, index) => {
    const share = (index + 0.5) / steps;
    return boxAround(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, 2);
  });
}

/** Lists below one another, each with its heading; cut where the map ends. */
function listOf(
  lists: readonly { readonly heading: string; readonly names: readonly string[] }[],
  more: string,
  x: number,
  top: number,
): readonly (PlacedText & { readonly isHeading: boolean })[] {
  const bottom = top + sizes.heading + sizes.panel;
  const placed: (PlacedText & { readonly isHeading: boolean })[] = [];
  let y = top + type.text;
  for (const { heading, names } of lists) {
    for (const [index, text] of [heading, ...names].entries()) {
      const lines = wrapText(text, type.text, sizes.list, 4);
      if (y + (lines.length + 1) * type.lineHeight > bottom) {
        return [...placed, { x, y, lines: wrapText(more, type.text, sizes.list, 1), isHeading: false }];
      }
      placed.push({ x, y, lines, isHeading: index === 0 });
      y += lines.length * type.lineHeight + (index === 0 ? 4 : 5);
    }
    y += 12;
  }
  return placed;
}
