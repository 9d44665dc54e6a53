/** Beginnings of names that analytics software appends to addresses. */
const prefixes: readonly string[] = ["utm_", "mtm_", "matomo_", "pk_", "piwik_", "hsa_", "wt.", "__cft__"];

/**
 * Names that others append to addresses and that say nothing about what is requested: those by which advertisers, mail
 * services, search engines and networks count readers, and those by which scripts get around caches. In lower case, since
 * those who append them are not particular. No column and no option is called so.
 */
const names: ReadonlySet<string> = new Set([
  ...["gclid", "gclsrc", "dclid", "gbraid", "wbraid", "gad", "gad_source", "gad_campaignid", "srsltid", "_ga", "_gl"],
  ...[
    "fbclid",
    "fb_action_ids",
    "fb_action_types",
    "fb_ref",
    "fb_source",
    "mibextid",
    "sfnsn",
    "__tn__",
    "igsh",
    "igshid",
  ],
  ...[
    "msclkid",
    "ocid",
    "twclid",
    "__twitter_impression",
    "ttclid",
    "li_fat_id",
    "trk",
    "rdt_cid",
    "epik",
    "sccid",
    "si",
  ],
  ...["yclid", "ysclid", "_openstat", "spm", "napm", "n_media", "n_query", "n_rank", "n_ad", "n_ad_group", "n_keyword"],
  ...["n_keyword_id", "n_campaign_type", "n_match", "n_network"],
  ...["mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "_kx", "vero_id", "vero_conv", "oly_anon_id", "oly_enc_id"],
  ...["_bta_c", "_bta_tid", "_branch_match_id", "_branch_referrer", "zanpid", "dicbo", "tblci", "sc_channel", "xtor"],
  ...["__s", "s_cid", "s_kwcid", "cmp", "cmpid", "icid", "ref", "ref_src", "ref_url", "guccounter", "guce_referrer"],
  ...["guce_referrer_sig", "wickedid", "rb_clickid", "at_medium", "at_campaign", "usqp"],
  ...["_", "_t", "_ts", "_cb", "_dc", "_nocache", "cb", "v", "ts", "t", "timestamp", "rnd", "rand", "random"],
  ...["nocache", "no_cache", "no-cache", "cachebust", "cache_bust", "cachebuster", "cache_buster", "buster"],
]);

/**
 * Whether a parameter only counts readers or gets around caches, so that every address ignores it. One that was copied out
 * of markup together with the rest of `&amp;` is the same one.
 */
export function isTracking(name: string): boolean {
  const plain = name.toLowerCase().replace(/^(?:amp;)+/, "");
  return names.has(plain) || prefixes.some((prefix) => plain.startsWith(prefix));
}

/**
 * An address without such parameters; what remains keeps its order and spelling.
 *
 * @param address absolute, or path and query
 */
export function withoutTracking(address: string): string {
  const start = address.indexOf("?");
  if (start < 0) return address;
  const parts = address.slice(start + 1).split("&");
  const kept = parts.filter((part) => !isTracking(decodeName(part.split("=")[0] ?? "")));
  if (kept.length === parts.length) return address;
  return kept.length === 0 ? address.slice(0, start) : `${address.slice(0, start)}?${kept.join("&")}`;
}

function decodeName(text: string): string {
  return [...new URLSearchParams(`${text}=`).keys()][0] ?? "";
}
