import { spawnSync } from "node:child_process";
import { canUseApt } from "./ensure-chromium";
import { run } from "./run";

/** Ensures that nginx can be started, and installs it if not. Throws instructions when that fails. */
export async function ensureNginx(): Promise<void> {
  if (runs()) return;
  console.log("Installing nginx to check its configuration with.");
  if (canUseApt() && (await run("apt-get", ["update"])) === 0) {
    // In run level 1 Debian starts no service: only the program is wanted.
    const settings = { DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
    await run("apt-get", ["install", "--yes", "--no-install-recommends", "nginx-light"], settings);
  }
  if (runs()) return;
  throw new Error(
    "The check drives deploy/nginx.conf, but nginx cannot be started or installed. On Debian and Ubuntu: `apt-get install nginx`.",
  );
}

function runs(): boolean {
  return spawnSync("nginx", ["-v"], { timeout: 30_000 }).status === 0;
}
