import { readSettings } from "@/lib/server/settings";
import { buildCharacters } from "./build-characters";
import { buildDrawings } from "./build-drawings";
import { buildGuest } from "./build-guest";
import { buildIcons } from "./build-icons";
import { buildPictures } from "./build-pictures";
import { refuseTakenPort } from "./refuse-taken-port";
import { reportError, runNext } from "./run";

/** Serves in development mode, rebuilding the drawings and the script of embeds on change. Returns the exit code. */
async function dev() {
  const { PORT, COUNTERPOINT_HOST: host, COUNTERPOINT_POLL } = readSettings();
  await refuseTakenPort(PORT, host);
  buildCharacters();
  await buildPictures();
  await buildIcons();
  const guest = await buildGuest({ watch: true });
  const drawings = await buildDrawings({ watch: true });
  const code = await runNext(["dev", "--port", String(PORT), ...(host === undefined ? [] : ["--hostname", host])], {
    COUNTERPOINT_POLL: COUNTERPOINT_POLL ? "1" : "",
  });
  await Promise.all([guest.stop(), drawings.stop()]);
  return code;
}

process.exitCode = await dev().catch(reportError);
