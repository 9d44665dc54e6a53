import { withParameters } from "@/lib/query/format-query";
import type { Lang } from "@/lib/text/lang";

interface CitedPage {
  /** The public address of this server, without a slash at the end. */
  readonly origin: string;
  readonly lang: Lang;
  readonly story: string;
  readonly edition: string;
  /** What follows the story in the address, such as `deals` or `charts/deal-sizes`. */
  readonly page: string;
  /** The query without defaults, in canonical order. */
  readonly parameters: URLSearchParams;
}

/** Characters that RFC 3986 (§3.4) allows in a query as they are and that are easier to read so. */
const plainInQuery = /%(?:2F|3F|40|3B|24)/g;

/** The absolute address in a citation: with the edition, so that it never shows other rows without saying so. */
export function citedAddress({ origin, lang, story, edition, page, parameters }: CitedPage): string {
  const path = `/${lang}/${story}@${edition}${page === "" ? "" : `/${page}`}`;
  return origin + withParameters(path, parameters).replace(plainInQuery, (encoded) => decodeURIComponent(encoded));
}
