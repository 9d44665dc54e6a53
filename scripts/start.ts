import { build } from "./build";
import { checkData } from "./data-check";
import { choosePort } from "./port";
import { computeRelease, isBuilt } from "./release";
import { complain, run } from "./run";

/** Checks the data, builds what is not built yet, and serves; gives the exit code. */
async function start() {
  if ((await checkData()) !== 0) return 1;
  const port = await choosePort();
  const release = computeRelease();
  if (!isBuilt(release)) {
    console.log("Building once, because these sources have not been built yet.");
    const code = await build(release);
    if (code !== 0) return code;
  }
  return run(process.execPath, [".build/serve.mjs"], {
    NODE_ENV: "production",
    PORT: port,
    NEXT_TELEMETRY_DISABLED: "1",
  });
}

process.exitCode = await start().catch(complain);
