import { z } from "zod";
import { nearest } from "@/lib/text/nearest";
import { choice, flag, folder, host, origin, port, program, whole } from "./setting-kinds";

/**
 * Every setting of the product, declared once: start-up checks them all, and the table in README is made from them by
 * `npm run docs:settings`.
 */
export const settings = {
  PORT: port(3000, "The port to listen on."),
  COUNTERPOINT_HOST: host(
    "The address to listen on, such as `127.0.0.1` behind a proxy on the same machine. Next's `server.js` of the standalone output reads `HOSTNAME` in its place.",
  ),
  COUNTERPOINT_ORIGIN: origin(
    "The public address of the site, for links that must be absolute: sitemap, canonical addresses, preview pictures, oEmbed. `npm run bench` and `npm run screenshots` look for a server there.",
  ),
  COUNTERPOINT_DATA: folder("data", "The folder that holds the stories."),
  COUNTERPOINT_KEEP_ALIVE: whole(
    "seconds",
    { min: 1, max: 86_400, fallback: 75 },
    "How long an idle connection stays open. Longer than the load balancer in front keeps it, which would otherwise use one that has just been closed.",
  ),
  COUNTERPOINT_DRAIN: whole(
    "seconds",
    { min: 0, max: 3600, fallback: 10 },
    "How long answers under way may take to finish after SIGTERM or SIGINT, before the process ends without them.",
  ),
  COUNTERPOINT_LOG: choice(
    ["errors", "requests"],
    "What is logged, as lines of JSON: errors with their requests, or beside them a line for each request.",
  ),
  COUNTERPOINT_METRICS: flag("Has `/metrics` tell the numbers of the process in the text format of Prometheus."),
  COUNTERPOINT_POLL: flag("Has development look for changed files itself, for file systems that send no events."),
  CHROMIUM_PATH: program("searched for", "The Chromium for browser tests and screenshots."),
};

/** The name of a setting, which is that of its environment variable. */
export type SettingName = keyof typeof settings;

/** The values of all settings. */
export type Settings = z.output<z.ZodObject<typeof settings>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Set by our own commands for each other. */
const internal = ["COUNTERPOINT_RELEASE", "COUNTERPOINT_STANDALONE"];

/** Thrown for settings that cannot be used; the message has one line for each. */
export class InvalidSettings extends Error {
  override readonly name = "InvalidSettings";
}

/**
 * The values of all settings.
 *
 * @throws InvalidSettings when any of them cannot be used
 */
export function readSettings(environment: Environment = process.env): Settings {
  const { success, data, error } = z.object(settings).safeParse(environment);
  if (success) return data;
  throw new InvalidSettings(
    error.issues.map(({ path, message }) => sentence(String(path[0]), message, environment)).join("\n"),
  );
}

// Every answer needs some of them, and reading one takes longer than many an answer.
const known = new Map<string, Settings>();

/** The value of one setting. Throws InvalidSettings when it cannot be used. */
export function setting<Name extends SettingName>(name: Name): Settings[Name] {
  const text = process.env[name];
  const key = text === undefined ? name : `${name}=${text}`;
  const read = known.get(key) ?? readSettings({ [name]: text });
  known.set(key, read);
  return read[name];
}

function sentence(name: string, reason: string, environment: Environment): string {
  // What is printed may be kept for long, and an address may hold a password.
  const value = (environment[name] ?? "").replace(/\/\/.*@/, "//…@").slice(0, 100);
  return `${name} is ${JSON.stringify(value)}, which ${reason.replaceAll("{name}", name)}.`;
}

/** What an operator should know about settings that can be used, one line each. */
export function settingWarnings(environment: Environment = process.env): string[] {
  const warnings = Object.keys(environment).flatMap((name) => unknownSetting(name) ?? []);
  if (environment.NODE_ENV === "production" && !environment.COUNTERPOINT_ORIGIN) {
    warnings.push(
      "COUNTERPOINT_ORIGIN is not set, so absolute links begin with http://localhost; give the site's public address, for example COUNTERPOINT_ORIGIN=https://news.example.",
    );
  }
  return warnings;
}

/** A warning about a variable that looks like a setting of ours and is none. */
function unknownSetting(name: string): string | undefined {
  const known = Object.keys(settings);
  const [prefix = "", ...rest] = name.split("_");
  if ([...known, ...internal].includes(name) || rest.length === 0 || !nearest(prefix, ["COUNTERPOINT"]))
    return undefined;
  const bare = (each: string) => each.replace("COUNTERPOINT_", "");
  const end = nearest(rest.join("_"), known.map(bare));
  const meant = end && known.find((each) => bare(each) === end);
  return `${name} is not a setting and has no effect; ${meant ? `did you mean ${meant}?` : "README lists all settings."}`;
}
