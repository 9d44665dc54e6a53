import type { Place } from "./outline";

/** Places closer than this, in degrees of a great circle or nearly so, are shown on one map. */
const near = 20;

/**
 * Groups places into regions that are shown on a map each: what lies close together, directly or by way of others. Of too
 * many regions the nearest are joined. The region with the most places comes first.
 */
export function regionsOf<Each extends Place>(places: readonly Each[], most: number): readonly (readonly Each[])[] {
  let regions: (readonly Each[])[] = [];
  for (const place of places) {
    const joined = regions.filter((region) => region.some((other) => distance(place, other) <= near));
    regions = [...regions.filter((region) => !joined.includes(region)), [...joined.flat(), place]];
  }
  while (regions.length > most) regions = withNearestJoined(regions);
  const order = (region: readonly Each[]) => Math.min(...region.map((place) => places.indexOf(place)));
  return regions
    .map((region) => region.toSorted((a, b) => places.indexOf(a) - places.indexOf(b)))
    .sort((a, b) => b.length - a.length || order(a) - order(b));
}

function withNearestJoined<Each extends Place>(regions: readonly (readonly Each[])[]): (readonly Each[])[] {
  const pairs = regions.flatMap((one, index) =>
    regions.slice(index + 1).map((other) => ({ one, other, apart: apartOf(one, other) })),
  );
  const [nearest] = pairs.sort((a, b) => a.apart - b.apart);
  if (!nearest) return [...regions];
  const { one, other } = nearest;
  return [...regions.filter((region) => region !== one && region !== other), [...one, ...other]];
}

function apartOf(one: readonly Place[], other: readonly Place[]): number {
  return Math.min(...one.flatMap((place) => other.map((each) => distance(place, each))));
}

function distance(from: Place, to: Place): number {
  const north = to.latitude - from.latitude;
  const east = (to.longitude - from.longitude) * narrowing((from.latitude + to.latitude) / 2);
  return Math.hypot(north, east);
}

/** How much narrower a degree of longitude is at a latitude than at the equator, as a share. */
export function narrowing(latitude: number): number {
  return Math.cos((latitude * Math.PI) / 180);
}
