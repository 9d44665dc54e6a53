import { Problem } from "@/lib/http/problem";
import { embedTarget } from "./embed-target";
import { type ChartsOf, pageTarget } from "./page-target";

const formats = ["json", "xml"] as const;

/** The box in px that an embed and its thumbnail may not exceed; null where there is no bound. */
export interface EmbedBounds {
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * Reads a consumer's request for an embed (oEmbed 1.0, section 2.2). Parameters that consumers add of their own, such as `dnt`, count as absent.
 *
 * @param host the host in the addresses that this server gives out, with its port. A request may name another, and an
 * answer to that would be cached with addresses that lead elsewhere.
 * @param chartsOf the charts of a story, of which an address of one of its pages means the first
 * @throws Problem: 400 without `url` or with a bound that is no positive whole number, 501 for a format that is not
 * made here, 404 for an address of another host or of a page without charts
 */
export function readOembedRequest(parameters: URLSearchParams, host: string, chartsOf: ChartsOf) {
  const url = parameters.get("url") ?? "";
  if (url === "") {
    throw new Problem("bad-value", {
      parameter: "url",
      detail:
        "The parameter url is missing; it takes the address of a chart's page or embed, or of a page with charts.",
    });
  }
  const requested = parameters.get("format") ?? "json";
  const format = formats.find((each) => each === requested);
  if (!format)
    throw new Problem("not-implemented", { parameter: "format", detail: `An embed is described as json or xml only.` });
  const bounds: EmbedBounds = { width: readBound(parameters, "maxwidth"), height: readBound(parameters, "maxheight") };
  const address = URL.canParse(url) ? new URL(url) : null;
  const isOwn = address !== null && ["http:", "https:"].includes(address.protocol) && address.host === host;
  const target = isOwn ? (embedTarget(address) ?? pageTarget(address, chartsOf)) : null;
  if (target) return { target, format, bounds };
  throw new Problem("not-found", {
    parameter: "url",
    detail: `The address in url shows no chart of ${host}; it takes a chart's page or embed, or a page with charts, whose first one is described.`,
  });
}

function readBound(parameters: URLSearchParams, name: string): number | null {
  const text = parameters.get(name);
  if (text === null) return null;
  if (/^0*[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Problem("bad-value", {
    parameter: name,
    detail: `${JSON.stringify(text.slice(0, 100))} cannot be used; ${name} takes a whole number of px above 0.`,
  });
}
