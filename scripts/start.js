import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import { onOrphaned } from "./on-orphaned.js";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Runs what comes before serving in a process of its own, so that its memory ends with it. Resolves to its exit code. */
async function prepare() {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/prepare-start.ts"], { stdio: "inherit" });
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  const [code, signal] = await once(child, "exit");
  for (const signal of signals) process.off(signal, forward);
  return code ?? 128 + constants.signals[signal];
}

/** Turns this process into Next's server, by what its command line does. */
function serve() {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const host = process.env.COUNTERPOINT_HOST;
  process.argv = [process.execPath, next, "start", ...(host ? ["--hostname", host] : [])];
  createRequire(import.meta.url)(next);
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
process.env.PORT ||= "3000";
// npm passes a signal on to the shell that it started, and some shells end without passing it on to us.
if (process.env.npm_lifecycle_event !== undefined) onOrphaned(() => process.kill(process.pid, "SIGTERM"));
// Next is loaded while the other process works, so that waiting for it costs nothing.
const [code] = await Promise.all([prepare(), import("next")]);
if (code === 0) serve();
else process.exitCode = code;
