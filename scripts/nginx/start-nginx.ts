import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "../run";

interface NginxOptions {
  readonly port: number;
  /** The ports that the upstream servers of the configuration have in place of 3000 and 3001. */
  readonly upstreams: readonly [number, number];
  /** Further directives of the `http` block. */
  readonly more: string;
}

/** An nginx that runs. */
export interface Nginx {
  stop(): Promise<void>;
}

/**
 * Starts nginx with the configuration of `deploy/`, changed in nothing but its ports and the places of its files.
 *
 * @throws Error with what nginx says when it refuses the configuration
 */
export async function startNginx(options: NginxOptions): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "counterpoint-nginx-"));
  // Its workers run as another user.
  chmodSync(folder, 0o755);
  for (const name of ["cache", "log"]) mkdirSync(join(folder, name));
  const file = join(folder, "nginx.conf");
  writeFileSync(file, adapt(readFileSync(join(root, "deploy", "nginx.conf"), "utf8"), folder, options));
  const test = spawnSync("nginx", ["-t", "-c", file], { encoding: "utf8" });
  if (test.status !== 0) {
    rmSync(folder, { recursive: true });
    throw new Error(`nginx refuses the configuration: ${test.stderr}`);
  }
  const nginx = spawn("nginx", ["-c", file, "-g", "daemon off;"], { stdio: ["ignore", "ignore", "inherit"] });
  await untilListening(nginx, options.port);
  return {
    async stop() {
      nginx.kill("SIGTERM");
      if (nginx.exitCode === null && nginx.signalCode === null) await once(nginx, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function adapt(text: string, folder: string, { port, upstreams, more }: NginxOptions): string {
  const replacements: readonly (readonly [string, string])[] = [
    ["listen 80 backlog=4096;", `listen 127.0.0.1:${port};`],
    ["127.0.0.1:3000", `127.0.0.1:${upstreams[0]}`],
    ["127.0.0.1:3001", `127.0.0.1:${upstreams[1]}`],
    ["/run/nginx.pid", `${folder}/nginx.pid`],
    ["/var/cache/nginx", `${folder}/cache`],
    ["/var/log/nginx", `${folder}/log`],
  ];
  let adapted = text;
  for (const [from, to] of replacements) {
    if (!adapted.includes(from)) throw new Error(`not in deploy/nginx.conf: ${from}`);
    adapted = adapted.replaceAll(from, to);
  }
  return adapted.replace(/\}\s*$/, `${more}\n}\n`);
}

async function untilListening(nginx: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended with exit code: ${nginx.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`).catch(() => undefined);
    if (answer) return;
    await sleep(50);
  }
}
