import { spawnSync } from "node:child_process";
import { canUseApt } from "./find-chromium";
import { run } from "./run";

const readers = [
  { command: "python3", package: "python3" },
  { command: "soffice", package: "libreoffice-calc" },
];

/** Makes sure that Python and LibreOffice answer, and installs what is missing; throws a sentence when that fails. */
export async function ensureReaders(): Promise<void> {
  const missing = readers.filter(({ command }) => !answers(command)).map((reader) => reader.package);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(" and ")} to read our files with.`);
  if (canUseApt() && (await run("apt-get", ["update"])) === 0) {
    const settings = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["install", "--yes", "--no-install-recommends", ...missing], settings);
  }
  const still = readers.filter(({ command }) => !answers(command));
  if (still.length === 0) return;
  throw new Error(
    `Our files are read by Python and LibreOffice, and ${still.map(({ command }) => command).join(" and ")} cannot be started or installed. ` +
      `On Debian and Ubuntu: \`apt-get install --no-install-recommends ${still.map((reader) => reader.package).join(" ")}\`.`,
  );
}

function answers(command: string): boolean {
  return spawnSync(command, ["--version"], { timeout: 60_000 }).status === 0;
}
