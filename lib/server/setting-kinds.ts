import { isIP } from "node:net";
import { z } from "zod";

/** A setting in words for the operator. */
export interface SettingDoc {
  /** What its value is, such as `port`. */
  readonly kind: string;
  /** What holds while it is not set. */
  readonly fallback: string;
  readonly help: string;
}

/** The words of every declared setting, by its schema. */
export const settingDocs = z.registry<SettingDoc>();

/**
 * Reports that a value cannot be used.
 *
 * @param reason the rest of a sentence that begins with the setting and its value; `{name}` is the setting's name
 */
type Refuse = (reason: string) => never;

/** A schema that reads an environment variable; an empty one counts as not set. */
function declare<Value, Fallback>(doc: SettingDoc, fallback: Fallback, read: (text: string, refuse: Refuse) => Value) {
  return z
    .string()
    .optional()
    .transform((text, context): Value | Fallback => {
      if (!text) return fallback;
      return read(text, (message) => {
        context.addIssue({ code: "custom", message });
        return z.NEVER;
      });
    })
    .register(settingDocs, doc);
}

/** A TCP port. */
export function port(fallback: number, help: string) {
  return declare({ kind: "port", fallback: String(fallback), help }, fallback, (text, refuse) => {
    const number = Number(text);
    if (/^\d{1,5}$/.test(text) && number >= 1 && number <= 65_535) return number;
    return refuse("is not a port: give a number from 1 to 65535, for example {name}=8080");
  });
}

/** An address of this machine to listen on, an IP address or a host name; all of them by default. */
export function host(help: string) {
  return declare({ kind: "address", fallback: "all addresses", help }, undefined, (text, refuse) => {
    if (isIP(text) > 0 || /^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(text)) return text;
    return refuse("is not an IP address or a host name: give it alone, for example {name}=127.0.0.1");
  });
}

const hostPattern = String.raw`(?:[\p{L}\p{N}._-]+|\[[0-9a-f:.]+\])(?::\d+)?`;
const wholeOrigin = new RegExp(`^https?://${hostPattern}/?$`, "iu");

/** The scheme and host of a site, without a trailing slash. */
export function origin(help: string) {
  const doc = { kind: "scheme and host", fallback: "`http://localhost` with the port", help };
  return declare(doc, undefined, (text, refuse) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && wholeOrigin.test(text)) return url.origin;
    const give = `{name}=${meantOrigin(text)}`;
    if (!url || !/^https?:\/\//i.test(text)) {
      return refuse(`is not a scheme and a host: give both, for example ${give}`);
    }
    return refuse(
      `has more than a scheme and a host: the site stands at the root of a host of its own, so give ${give}`,
    );
  });
}

/** The origin that was most likely meant. */
function meantOrigin(text: string): string {
  const rest = text.replace(/^.*\/\/|^https?:/i, "").replace(/^.*@/, "");
  const host = new RegExp(hostPattern, "iu").exec(rest)?.[0] ?? "";
  const scheme = /^http:/i.test(text) || /^(localhost|127\.)/.test(host) ? "http" : "https";
  return URL.canParse(`${scheme}://${host}`) ? new URL(`${scheme}://${host}`).origin : "https://news.example";
}

/** A folder, absolute or relative to the one in which the server runs. */
export function folder(fallback: string, help: string) {
  return declare({ kind: "folder", fallback: `\`${fallback}\``, help }, fallback, (text) => text);
}

/** A program's path. */
export function program(fallback: string, help: string) {
  return declare({ kind: "program", fallback, help }, undefined, (text) => text);
}

interface Whole {
  readonly min: number;
  readonly max: number;
  readonly fallback: number;
}

/** A whole number of a unit, such as `seconds`. */
export function whole(unit: string, { min, max, fallback }: Whole, help: string) {
  return declare({ kind: unit, fallback: String(fallback), help }, fallback, (text, refuse) => {
    const number = Number(text);
    if (/^\d{1,15}$/.test(text) && number >= min && number <= max) return number;
    return refuse(`is not a number of ${unit}: give one from ${min} to ${max}, for example {name}=${fallback}`);
  });
}

/** On or off; off by default. */
export function flag(help: string) {
  return declare({ kind: "`1` or `0`", fallback: "`0`", help }, false, (text, refuse) => {
    if (["1", "true", "yes", "on"].includes(text.toLowerCase())) return true;
    if (["0", "false", "no", "off"].includes(text.toLowerCase())) return false;
    return refuse("is neither on nor off: give {name}=1 or {name}=0");
  });
}

/** One of a few words; the first by default. */
export function choice<const Word extends string>(words: readonly [Word, ...Word[]], help: string) {
  const listed = words.map((word) => `\`${word}\``).join(" or ");
  return declare({ kind: listed, fallback: `\`${words[0]}\``, help }, words[0], (text, refuse): Word => {
    const word = words.find((each) => each === text.toLowerCase());
    return word ?? refuse(`is not one of its values: give ${words.map((each) => `{name}=${each}`).join(" or ")}`);
  });
}
