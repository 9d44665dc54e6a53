import { build } from "./build";
import { checkData } from "./check-data";
import { choosePort } from "./choose-port";
import { computeRelease, isBuilt } from "./release";
import { reportError, run } from "./run";

/** Checks the data, builds if needed, and serves. Returns the exit code. */
async function start() {
  if ((await checkData()) !== 0) return 1;
  const port = await choosePort();
  const release = computeRelease();
  if (!isBuilt(release)) {
    console.log("Building, because these sources have no build yet.");
    const code = await build(release);
    if (code !== 0) return code;
  }
  return run(process.execPath, [".build/serve.mjs"], {
    NODE_ENV: "production",
    PORT: port,
    NEXT_TELEMETRY_DISABLED: "1",
  });
}

process.exitCode = await start().catch(reportError);
