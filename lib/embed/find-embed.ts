import { embedTarget } from "./embed-target";

/** The address of the first of this server's embeds in a text, such as a pasted snippet or an address of one; null where there is none. */
export function findEmbed(text: string, origin: string): URL | null {
  const addresses = text.replaceAll("&amp;", "&").match(/https?:\/\/[^\s"'<>]+|\/embed\/[^\s"'<>]+/g) ?? [];
  const urls = addresses.filter((address) => URL.canParse(address, origin)).map((address) => new URL(address, origin));
  return urls.find((url) => url.origin === origin && url.pathname.startsWith("/embed/") && embedTarget(url)) ?? null;
}
