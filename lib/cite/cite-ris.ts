import type { Citation } from "./citation";

/** A citation as a RIS record of the type DATA, the version in the tag for editions. Lines end in CRLF. */
export function citeRis({ title, publisher, verified, accessed, edition, address, lang }: Citation): string {
  const tags: readonly (readonly [string, string])[] = [
    ["TY", "DATA"],
    ["AU", publisher],
    ["TI", title],
    ["PY", verified.slice(0, 4)],
    ["DA", slashed(verified)],
    ["Y2", slashed(accessed)],
    ["ET", edition],
    ["PB", publisher],
    ["LA", lang],
    ["UR", address],
    ["ER", ""],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ").trim()}\r\n`).join("");
}

function slashed(iso: string): string {
  return `${iso.replaceAll("-", "/")}/`;
}
