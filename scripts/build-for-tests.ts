import { buildDrawings } from "./build-drawings";
import { buildGuest } from "./build-guest";
import { buildPictures } from "./build-pictures";

/** Builds, once before all unit tests, what the server loads beside itself: script of embeds, drawings, what pictures need. */
export async function setup(): Promise<void> {
  await buildGuest();
  await buildDrawings();
  await buildPictures();
}
