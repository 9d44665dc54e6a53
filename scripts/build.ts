import { buildCharacters } from "./build-characters";
import { buildDrawings } from "./build-drawings";
import { buildGuest } from "./build-guest";
import { buildServer } from "./build-server";
import { computeRelease, removeStamp, writeStamp } from "./release";
import { isMain, reportError, runNext } from "./run";

/** Builds the script of embeds, the drawings, the server and the site, and returns the exit code. */
export async function build(release = computeRelease()) {
  removeStamp();
  buildCharacters();
  await buildGuest();
  await buildDrawings();
  await buildServer();
  const code = await runNext(["build"], { COUNTERPOINT_RELEASE: release, NODE_ENV: "production" });
  if (code === 0) writeStamp(release);
  return code;
}

if (isMain(import.meta.url)) process.exitCode = await build().catch(reportError);
