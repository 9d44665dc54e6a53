import { embedTarget } from "./embed-target";

/** The paths of this server's embeds in a text, such as a pasted snippet or an address of one; null where there is none. */
export function findEmbed(text: string, origin: string): URL | null {
  const addresses = text.replaceAll("&amp;", "&").match(/https?:\/\/[^\s"'<>]+|\/embed\/[^\s"'<>]+/g) ?? [];
  for (const address of addresses) {
    const url = parse(address, origin);
    if (url?.origin !== origin) continue;
    if (url.pathname.startsWith("/embed/") && embedTarget(url)) return url;
  }
  return null;
}

function parse(address: string, origin: string): URL | null {
  try {
    return new URL(address, origin);
  } catch {
    return null;
  }
}
