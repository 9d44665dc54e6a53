import { buildCharacters } from "./build-characters";
import { buildGuest } from "./build-guest";
import { buildWorker } from "./build-worker";
import { choosePort } from "./port";
import { complain, runNext } from "./run";

/** Serves with reloading on change, the chart worker and the embeds' script included; gives the exit code. */
async function dev() {
  const port = await choosePort();
  buildCharacters();
  const guest = await buildGuest({ watch: true });
  const worker = await buildWorker({ watch: true });
  const code = await runNext(["dev", "--port", port]);
  await Promise.all([guest.stop(), worker.stop()]);
  return code;
}

process.exitCode = await dev().catch(complain);
