import { buildCharacters } from "./build-characters";
import { buildWorker } from "./build-worker";
import { choosePort } from "./port";
import { complain, runNext } from "./run";

/** Serves with reloading on change, the chart worker included; gives the exit code. */
async function dev() {
  const port = await choosePort();
  buildCharacters();
  const worker = await buildWorker({ watch: true });
  const code = await runNext(["dev", "--port", port]);
  await worker.stop();
  return code;
}

process.exitCode = await dev().catch(complain);
