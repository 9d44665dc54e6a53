import { type Presentation, presentationParameters } from "./presentation";

const types = { json: "application/json+oembed", xml: "text/xml+oembed" } as const;

/**
 * The links by which a consumer finds the description of an embed in each format (oEmbed 1.0, section 4).
 *
 * @param address the absolute address of a chart's page or embed on this server, in its state
 */
export function discoveryLinks(address: string) {
  const { origin } = new URL(address);
  return (["json", "xml"] as const).map((format) => ({
    type: types[format],
    href: `${origin}/api/oembed?${new URLSearchParams({ format, url: address })}`,
  }));
}

/** The links as parts of a `Link` header (RFC 8288). */
export function discoveryHeader(address: string): readonly string[] {
  return discoveryLinks(address).map(({ type, href }) => `<${href}>; rel="alternate"; type="${type}"`);
}

/** The address of a chart's page with the requested presentation, which the page's language is a part of. */
export function presentedPage(page: string, presentation: Presentation): string {
  const parameters = presentationParameters(presentation);
  parameters.delete("lang");
  if (parameters.size === 0) return page;
  return `${page}${page.includes("?") ? "&" : "?"}${parameters}`;
}
