import { basename } from "node:path";
import { InvalidSettings, readSettings, type Settings, settingWarnings } from "./settings";

/** The settings of this process, with their warnings printed. Throws InvalidSettings when one cannot be used. */
export function checkSettings(): Settings {
  const settings = readSettings();
  const isStandalone = basename(process.argv[1] ?? "") === "server.js";
  const { COUNTERPOINT_HOST: host } = settings;
  if (host !== undefined && isStandalone && host !== process.env.HOSTNAME) {
    throw new InvalidSettings(
      `COUNTERPOINT_HOST is ${JSON.stringify(host)}, but Next's server.js listens where HOSTNAME says: give HOSTNAME=${host} in its place.`,
    );
  }
  for (const warning of settingWarnings()) console.warn(warning);
  return settings;
}
