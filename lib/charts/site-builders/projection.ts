import type { Box, Point } from "../kit/box";
import type { Place } from "./outline";
import { narrowing } from "./regions";

/** A map shows at least so many degrees of latitude, so that a single town has its surroundings. */
const leastDegrees = 20;
/** Room in px between the outermost places and the edges. */
const margin = { x: 56, y: 44 };

/**
 * How places stand in a box: equirectangular, true to scale at the middle latitude, as large as lets all of them keep their
 * distance from the edges. In px.
 */
export function projectionOf(places: readonly Place[], box: Box): (place: Place) => Point {
  const east = spanOf(places.map(({ longitude }) => longitude));
  const north = spanOf(places.map(({ latitude }) => latitude));
  const narrower = narrowing(north.middle);
  const scale = Math.min(
    box.height / leastDegrees,
    (box.height - 2 * margin.y) / north.length,
    (box.width - 2 * margin.x) / (east.length * narrower),
  );
  return ({ longitude, latitude }) => ({
    x: box.x + box.width / 2 + (longitude - east.middle) * narrower * scale,
    y: box.y + box.height / 2 - (latitude - north.middle) * scale,
  });
}

function spanOf(values: readonly number[]) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return { middle: (low + high) / 2, length: high - low };
}
