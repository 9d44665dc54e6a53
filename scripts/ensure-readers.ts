import { spawnSync } from "node:child_process";
import { canUseApt } from "./ensure-chromium";
import { run } from "./run";

const readers = [
  { command: "python3", package: "python3" },
  { command: "soffice", package: "libreoffice-calc" },
];

/** Ensures that Python and LibreOffice run, and installs what is missing. Throws instructions when that fails. */
export async function ensureReaders(): Promise<void> {
  const missing = readers.filter(({ command }) => !runs(command)).map((reader) => reader.package);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(" and ")} to read the files with.`);
  if (canUseApt() && (await run("apt-get", ["update"])) === 0) {
    const settings = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["install", "--yes", "--no-install-recommends", ...missing], settings);
  }
  const stillMissing = readers.filter(({ command }) => !runs(command));
  if (stillMissing.length === 0) return;
  throw new Error(
    `The check reads files with Python and LibreOffice, but ${stillMissing.map(({ command }) => command).join(" and ")} cannot be started or installed. ` +
      `On Debian and Ubuntu: \`apt-get install --no-install-recommends ${stillMissing.map((reader) => reader.package).join(" ")}\`.`,
  );
}

function runs(command: string): boolean {
  return spawnSync(command, ["--version"], { timeout: 60_000 }).status === 0;
}
