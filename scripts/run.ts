import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onOrphaned } from "./on-orphaned.js";

/** The project's folder, as an absolute path. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs a command in the project's folder with this terminal, forwards signals to it, and returns its exit code. */
export function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<number>((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: "inherit",
      // On Windows npm is a .cmd file, which needs a shell.
      shell: process.platform === "win32" && command === "npm",
    });
    const forward = (signal: NodeJS.Signals) => child.kill(signal);
    // npm passes a signal on to the shell that it started, and some shells end without passing it on to us.
    const isNpm = process.env.npm_lifecycle_event !== undefined;
    const timer = isNpm ? onOrphaned(() => child.kill("SIGTERM")) : undefined;
    const done = (code: number) => {
      clearInterval(timer);
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

/** Next's command line. */
export const nextBin = join(root, "node_modules", "next", "dist", "bin", "next");

/** Runs `next` with these arguments, without telemetry. */
export function runNext(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return run(process.execPath, [nextBin, ...args], { NEXT_TELEMETRY_DISABLED: "1", ...env });
}

/** Whether a module, given by its `import.meta.url`, was started and not imported. */
export function isMain(moduleUrl: string) {
  const entry = process.argv[1];
  return entry !== undefined && realpathSync(entry) === fileURLToPath(moduleUrl);
}

/** Prints an error's message and returns exit code 1. */
export function reportError(error: unknown) {
  console.error(error instanceof Error ? error.message : error);
  return 1;
}
