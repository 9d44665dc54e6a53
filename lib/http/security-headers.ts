/** What a page may load and do, apart from the hashes of its own inline scripts (CSP Level 3). */
const page = {
  "default-src": "'none'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "frame-src": "'self'",
  "manifest-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'self'",
};

/**
 * The Content-Security-Policy of a page. Styles may be inline, since drawings and tables place their parts by style
 * attributes; scripts are files of this site, or have one of the hashes.
 *
 * @param hashes as `sha256-…`, in base64
 */
export function pagePolicy(hashes: readonly string[]): string {
  const scripts = ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(" ");
  return Object.entries({ ...page, "script-src": scripts })
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/**
 * The Content-Security-Policy of every response that has none of its own: as a document, it may do nothing but show
 * itself.
 *
 * @param framers who may frame it
 */
export function barePolicy(framers: "'self'" | "*"): string {
  return `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors ${framers}`;
}

/** The headers that only documents of this site have: no other site shares their process or loads them. */
export const pageHeaders = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/**
 * The headers of documents that pages of other sites may frame, isolated pages too: those show a frame only if it promises
 * to load nothing without its owner's consent (HTML, section 7.1.4). Embeds load nothing at all.
 */
export const framedHeaders = {
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/**
 * The headers of every response, unless it has its own.
 *
 * @param origin the public origin; only where it is https may browsers be told to insist on that
 */
export function securityHeaders(origin: URL): Readonly<Record<string, string>> {
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy":
      "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=()",
    ...(origin.protocol === "https:" && { "Strict-Transport-Security": "max-age=31536000" }),
  };
}
