import { addressLimits } from "@/lib/http/address-limits";

/**
 * The parameters of a page's or an embed's address that are read: each once, in order, up to the limits of an address.
 * Every link on a page repeats them, so a long query would make a page many times its length.
 */
export function cappedParameters(parameters: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  let length = 0;
  for (const [name, value] of parameters) {
    const added = new URLSearchParams({ [name]: value }).toString().length + 1;
    if (kept.size === addressLimits.parameters) break;
    if (length + added > addressLimits.pageQuery || kept.has(name, value)) continue;
    kept.append(name, value);
    length += added;
  }
  return kept;
}
