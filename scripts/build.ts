import { buildCharacters } from "./build-characters";
import { buildDrawings } from "./build-drawings";
import { buildGuest } from "./build-guest";
import { buildIcons } from "./build-icons";
import { buildPageFonts } from "./build-page-fonts";
import { buildPictures } from "./build-pictures";
import { keepAssets } from "./keep-assets";
import { computeRelease, removeStamp, writeStamp } from "./release";
import { isMain, reportError, runNext } from "./run";

/** Builds the fonts, the script of embeds, the drawings, what pictures need and the site, and returns the exit code. */
export async function build(release = computeRelease()) {
  removeStamp();
  buildCharacters();
  await buildPageFonts();
  await buildGuest();
  await buildDrawings();
  await buildPictures();
  await buildIcons();
  const code = await runNext(["build"], { COUNTERPOINT_RELEASE: release, NODE_ENV: "production" });
  if (code !== 0) return code;
  keepAssets(release);
  writeStamp(release);
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = await build().catch(reportError);
