import { fnv1a } from "@/lib/http/fnv1a";
import type { Citation } from "./citation";

/**
 * The key by which a citation is referred to, in BibTeX and in CSL: story, edition, and what follows them in the
 * address, so that two views cited in one file have two keys. It is made of letters, digits and hyphens, as every
 * reader of BibTeX takes it; a query is a hash of it. It is the same in both languages.
 */
export function citationKey({ story, edition, address }: Pick<Citation, "story" | "edition" | "address">): string {
  const [path = "", ...query] = address.split("?");
  const page = path.split(`/${story}@${edition}`)[1] ?? "";
  const names = page.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const hash = query.length > 0 ? [fnv1a(query.join("?"))] : [];
  return [story, edition, ...names, ...hash].join("-");
}
