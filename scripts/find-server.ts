import { spawn } from "node:child_process";
import { freePort } from "./free-port";
import { root } from "./run";

/** A server that is used by a script. */
interface Server {
  readonly origin: string;
  /** Stops the server if this script has started it. */
  stop(): Promise<void>;
}

/** Whether a server serves a story. */
async function isServed(story: string, origin: string): Promise<boolean> {
  try {
    const response = await fetch(new URL(`/api/v1/${story}.json`, origin), { signal: AbortSignal.timeout(20_000) });
    return response.ok;
  } catch {
    return false;
  }
}

/** A server that already runs at COUNTERPOINT_ORIGIN or port 3000, else a new one on a free port. */
export async function findServer(story: string): Promise<Server> {
  for (const origin of [process.env.COUNTERPOINT_ORIGIN, "http://localhost:3000"]) {
    if (origin && (await isServed(story, origin))) return { origin, stop: async () => undefined };
  }
  return startServer(story, await freePort());
}

async function startServer(story: string, port: number): Promise<Server> {
  const child = spawn(process.execPath, ["scripts/start.js"], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const server = {
    origin: `http://localhost:${port}`,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
  const deadline = Date.now() + 300_000;
  while (!(await isServed(story, server.origin))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The site did not start; it ended with ${child.exitCode ?? child.signalCode}.`);
    if (Date.now() > deadline) {
      await server.stop();
      throw new Error("The site did not respond within five minutes.");
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return server;
}
