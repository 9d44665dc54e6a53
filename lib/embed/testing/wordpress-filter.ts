/** The elements and attributes that WordPress leaves in the embed of a site that it does not know (since 4.4). */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  blockquote: [],
  iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

const characters: readonly (readonly [RegExp, string])[] = [
  [/&quot;|&#0*34;/g, '"'],
  [/&apos;|&#0*39;/g, "'"],
  [/&lt;/g, "<"],
  [/&gt;/g, ">"],
  [/&amp;|&#0*38;/g, "&"],
];

/**
 * What WordPress makes of an embed's HTML before it shows it: unknown elements and attributes go, values are written
 * anew, and of the rest it takes one quotation and one frame; null where there is no frame.
 */
export function wordpressFilter(html: string): string | null {
  const kept = html.replace(/<[^>]*>?|>/g, keptTag);
  const [, quotation = "", frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
  return frame === undefined ? null : quotation + frame;
}

function keptTag(tag: string): string {
  const [, slash, name = "", attributes = ""] = /^<(\/?)([a-z0-9]+)([^>]*)>$/i.exec(tag) ?? [];
  const names = allowed[name.toLowerCase()];
  if (tag === ">") return "&gt;";
  if (!names) return "";
  if (slash) return `</${name}>`;
  const pairs = [...attributes.matchAll(/([a-z-]+)="([^"]*)"/gi)]
    .filter(([, attribute = ""]) => names.includes(attribute))
    .map(([, attribute, value = ""]) => ` ${attribute}="${rewritten(value)}"`);
  return `<${name}${pairs.join("")}>`;
}

function rewritten(value: string): string {
  const plain = characters.reduce((text, [pattern, character]) => text.replace(pattern, character), value);
  return plain
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("'", "&apos;")
    .replaceAll('"', "&quot;");
}
