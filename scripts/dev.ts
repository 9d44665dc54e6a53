import { buildCharacters } from "./build-characters";
import { buildDrawings } from "./build-drawings";
import { buildGuest } from "./build-guest";
import { choosePort } from "./choose-port";
import { reportError, runNext } from "./run";

/** Serves in development mode, rebuilding the drawings and the script of embeds on change. Returns the exit code. */
async function dev() {
  const port = await choosePort();
  buildCharacters();
  const guest = await buildGuest({ watch: true });
  const drawings = await buildDrawings({ watch: true });
  const code = await runNext(["dev", "--port", port]);
  await Promise.all([guest.stop(), drawings.stop()]);
  return code;
}

process.exitCode = await dev().catch(reportError);
