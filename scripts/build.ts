import { buildCharacters } from "./build-characters";
import { buildGuest } from "./build-guest";
import { buildServer } from "./build-server";
import { buildWorker } from "./build-worker";
import { computeRelease, removeStamp, writeStamp } from "./release";
import { complain, isMain, runNext } from "./run";

/** Builds the embeds' script, the chart worker, the server and the site, and gives the exit code. */
export async function build(release = computeRelease()) {
  removeStamp();
  buildCharacters();
  await buildGuest();
  await buildWorker();
  await buildServer();
  const code = await runNext(["build"], { COUNTERPOINT_RELEASE: release, NODE_ENV: "production" });
  if (code === 0) writeStamp(release);
  return code;
}

if (isMain(import.meta.url)) process.exitCode = await build().catch(complain);
