import { addressLimits } from "./address-limits";

/**
 * Joins the parts of a `Link` header (RFC 8288) up to its limit; a part that would exceed it is left out, so that a long
 * address costs its own links alone.
 *
 * @param links the parts, the most important first
 */
export function linkHeader(links: readonly string[]): string {
  let header = "";
  for (const link of links) {
    const longer = header === "" ? link : `${header}, ${link}`;
    if (longer.length <= addressLimits.header) header = longer;
  }
  return header;
}

/** The parts of a `Link` header; a comma inside an address or a quoted text does not end one. */
export function linkParts(header: string): string[] {
  return header.match(/<[^>]*>(?:[^,"]|"[^"]*")*/g) ?? [];
}
