import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** A server of the standalone output. */
export interface Replica {
  readonly origin: string;
  readonly pid: number;
  /** Ms from the start until `/readyz` said so. */
  readonly readyAfter: number;
  /** What it has printed. */
  log(): string;
  /** Sends a signal and waits for the end. Resolves to exit code and signal. */
  stop(signal: NodeJS.Signals): Promise<readonly [code: number | null, signal: NodeJS.Signals | null]>;
}

/** How to start a server. */
export interface ReplicaOptions {
  /** A program and its arguments; they run the server in the end. */
  readonly command: readonly string[];
  readonly folder: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** How long in ms a server may take until it is ready, on a machine that does much else. */
const patience = 120_000;

/** Starts a server and waits until it is ready. Throws what it printed when it ends before, or takes too long. */
export async function startReplica({ command, folder, port, environment }: ReplicaOptions): Promise<Replica> {
  const [program = "", ...args] = command;
  const start = performance.now();
  const server = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, NODE_ENV: "production", HOSTNAME: "127.0.0.1", PORT: String(port), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  const stop = async (signal: NodeJS.Signals) => {
    if (server.exitCode === null && server.signalCode === null) {
      const exit = once(server, "exit");
      server.kill(signal);
      await exit;
    }
    return [server.exitCode, server.signalCode] as const;
  };
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the server ended with exit code ${server.exitCode}:\n${printed}`);
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (answer?.ok)
      return { origin, pid: server.pid ?? 0, readyAfter: performance.now() - start, log: () => printed, stop };
    if (performance.now() - start > patience) {
      await stop("SIGKILL");
      throw new Error(`the server is not ready after ms ${patience}; it says: ${await answer?.text()}\n${printed}`);
    }
    await sleep(100);
  }
}
