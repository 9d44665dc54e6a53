import type { MarkForm } from "@/lib/story/mark-form";
import type { SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import type { Place } from "./outline";
import { siteBuilders as en } from "./words.en";
import { siteBuilders as ko } from "./words.ko";

const words = perLang(en, ko);

/** A site with a mark on the map, at its town. */
export interface MappedSite extends Place {
  readonly id: string;
  readonly town: string;
  readonly label: string;
  readonly country: string;
  /** By its status. */
  readonly form: MarkForm;
  /** That of its companies; neither where none of them belongs to one. */
  readonly side: SideSlot;
  readonly shape: SideShape;
}

/** What the map says: the sites whose town has coordinates, and the names of the others. */
export interface SiteMap {
  readonly sites: readonly MappedSite[];
  /** Lists beside the map: what has no place on it, and what of it has no room for a name. */
  readonly unplaced: { readonly heading: string; readonly names: readonly string[] };
  readonly unnamedHeading: string;
  readonly more: string;
  /** What a mark stands for, and where the outline is from. */
  readonly caption: string;
}

interface Entry extends Pick<MappedSite, "id" | "label" | "country" | "form"> {
  readonly companies: readonly { readonly side: SideSlot }[];
  readonly town: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The map of some sites; null where none of them has a town with coordinates. A site needs both. */
export function siteMapOf(
  entries: readonly Entry[],
  shapeOf: (side: SideSlot) => SideShape,
  lang: Lang,
): SiteMap | null {
  const text = words[lang].map;
  const sites = entries.flatMap(({ companies, town, latitude, longitude, ...entry }): MappedSite[] => {
    if (town === null || latitude === null || longitude === null) return [];
    const { id, label, country, form } = entry;
    const side = sideOf(companies.map((company) => company.side));
    return [{ id, label, country, form, side, shape: shapeOf(side), town, latitude, longitude }];
  });
  if (sites.length === 0) return null;
  const shown = new Set(sites.map(({ id }) => id));
  const others = entries.filter(({ id }) => !shown.has(id));
  return {
    sites,
    unplaced: {
      heading: text.unplaced,
      names: others.map(({ label, country }) => text.listed(label, country)),
    },
    unnamedHeading: text.unnamed,
    more: text.more,
    caption: text.caption,
  };
}

function sideOf(companies: readonly SideSlot[]): SideSlot {
  const [side, ...others] = new Set(companies.filter((slot) => slot !== "neither"));
  if (side === undefined) return "neither";
  return others.length > 0 ? "both" : side;
}
