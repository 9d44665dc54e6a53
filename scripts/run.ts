import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs a command in the project's folder on this terminal, passes signals on to it, and gives its exit code. */
export function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<number>((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: "inherit",
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === "win32" && command === "npm",
    });
    const forward = (signal: NodeJS.Signals) => child.kill(signal);
    const watch = onOrphaned(() => child.kill("SIGTERM"));
    const done = (code: number) => {
      clearInterval(watch);
      for (const signal of forwarded) process.off(signal, forward);
      resolve(code);
    };
    for (const signal of forwarded) process.on(signal, forward);
    child.on("error", (error) => {
      console.error(`Could not start ${command}: ${error.message}`);
      done(127);
    });
    child.on("exit", (code, signal) => done(code ?? 128 + (signal === null ? 1 : constants.signals[signal])));
  });
}

// npm passes a signal on to the shell that it started, and that shell dies without passing it on to us.
function onOrphaned(react: () => void) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) react();
  }, 500);
}

/** Runs `next` with these arguments, without telemetry. */
export function runNext(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const bin = join(root, "node_modules", "next", "dist", "bin", "next");
  return run(process.execPath, [bin, ...args], { NEXT_TELEMETRY_DISABLED: "1", ...env });
}

/** Whether the module at this address is the one that was started, and not one that was imported. */
export function isMain(moduleUrl: string) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}

/** Prints what went wrong as a sentence, and gives the exit code for it. */
export function complain(error: unknown) {
  console.error(error instanceof Error ? error.message : error);
  return 1;
}
