import { dataFolder } from "@/lib/server/read-story";
import { readSettings } from "@/lib/server/settings";
import { systemLang } from "@/lib/text/system-lang";
import { build } from "./build";
import { checkData } from "./check-data";
import { onOrphaned } from "./on-orphaned.js";
import { refuseTakenPort } from "./refuse-taken-port";
import { computeRelease, isBuilt } from "./release";
import { reportError } from "./run";

/** What `npm start` does before it serves: checks settings, port and data, and builds if needed. Returns the exit code. */
async function prepareStart() {
  const { PORT, COUNTERPOINT_HOST } = readSettings();
  await refuseTakenPort(PORT, COUNTERPOINT_HOST);
  if ((await checkData(dataFolder(), systemLang())) !== 0) return 1;
  const release = computeRelease();
  if (isBuilt(release)) return 0;
  console.log("Building, because these sources have no build yet.");
  return build(release);
}

onOrphaned(() => process.kill(process.pid, "SIGTERM"));
process.exitCode = await prepareStart().catch(reportError);
