import fc from "fast-check";

const methods = [
  "GET",
  "GET",
  "GET",
  "HEAD",
  "OPTIONS",
  "POST",
  "PUT",
  "DELETE",
  "PATCH",
  "TRACE",
  "CONNECT",
  "get",
  "",
  "FOO",
];

const headerNames = [
  ...[
    "Accept",
    "Accept-Encoding",
    "Accept-Language",
    "Range",
    "If-Range",
    "If-None-Match",
    "If-Match",
    "If-Modified-Since",
  ],
  ...[
    "RSC",
    "Next-Router-State-Tree",
    "Next-Router-Prefetch",
    "Next-Router-Segment-Prefetch",
    "Next-Url",
    "Next-Action",
  ],
  ...[
    "X-Middleware-Prefetch",
    "X-Middleware-Subrequest",
    "X-Nextjs-Data",
    "X-Matched-Path",
    "X-Invoke-Path",
    "X-Now-Route-Matches",
  ],
  ...[
    "X-Forwarded-Host",
    "X-Forwarded-Proto",
    "X-Original-Url",
    "X-Rewrite-Url",
    "Forwarded",
    "Cookie",
    "Content-Type",
  ],
  ...["Expect", "Upgrade", "Connection", "Transfer-Encoding", "Content-Length", "Host", "Origin", "TE", "X-Request-Id"],
];

const headerValues = [
  ...[
    "1",
    "*",
    "gzip, br",
    "bytes=0-99",
    "bytes=5-1",
    "bytes=-0",
    "bytes=0-,5-9",
    "identity;q=0",
    "%5B%22%22%5D",
    "[1",
    "{}",
  ],
  ...[
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "never",
    '"x"',
    'W/"0"',
    "evil.example",
    "a, b",
    "chunked",
    "0",
    "5",
    "-1",
    "99999999999",
  ],
  ...[
    "__prerender_bypass=1",
    "close",
    "keep-alive",
    "upgrade",
    "websocket",
    "100-continue",
    "..",
    "<script>",
    "%00",
    "\u00e9",
  ],
];

const values = [
  ...[
    "",
    "0",
    "-1",
    "1e999",
    "NaN",
    "null",
    "true",
    "openai",
    "오픈",
    "%EC%98%A4",
    "%ff",
    "%",
    "%00",
    "a%0d%0ab",
    "<script>alert(1)</script>",
  ],
  ...[
    "' or 1=1",
    "../../etc/passwd",
    "{{7*7}}",
    "2025-01",
    "2025-13-45",
    "../2025",
    "x".repeat(300),
    "amount,",
    ",,",
    "-",
    "1|2",
    "_",
    "\\",
  ],
];

const paths = (story: string) => [
  ...[
    "/",
    "/en",
    "/ko",
    `/en/${story}`,
    `/ko/${story}/deals`,
    `/en/${story}/chronology`,
    `/en/${story}/compare`,
    `/ko/${story}/data/api`,
  ],
  ...[
    `/en/${story}/charts/valuations`,
    `/en/${story}/data/deals`,
    "/en/embed-check",
    `/en/${story}@000000000000/deals`,
  ],
  ...["deals", "events", "sources"].flatMap((name) =>
    ["csv", "json", "ndjson", "xlsx"].map((format) => `/api/v1/${story}/${name}.${format}`),
  ),
  ...["svg", "csv", "zip", "json"].map((format) => `/api/v1/${story}/charts/deal-sizes.${format}`),
  ...[
    `/api/v1/${story}/charts/valuations.png`,
    `/api/v1/${story}/catalog.jsonld`,
    "/api/v1/openapi.json",
    "/api/problems/failure",
  ],
  ...[
    `/embed/${story}/deal-sizes`,
    `/embed/${story}/deals-table`,
    `/embed/${story}/comparison`,
    "/embed/x/y",
    `/og/en/${story}`,
  ],
  ...[
    `/api/oembed?url=http%3A%2F%2Flocalhost%2Fen%2F${story}%2Fdeals`,
    "/robots.txt",
    "/sitemap.xml",
    "/healthz",
    "/readyz",
    "/fonts/x.woff2",
  ],
  ...[
    "/_next/static/x.js",
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/_next/data/x/en.json",
    "/bare/x/en/y",
    "//evil.example/%2f..",
    "/.env",
    "*",
  ],
];

const names = [
  ...[
    "_q",
    "_sort",
    "_columns",
    "_page",
    "_size",
    "_money",
    "_labels",
    "_facet",
    "_width",
    "_scale",
    "_preset",
    "_v_row",
    "_v_log",
    "lang",
    "theme",
    "bg",
  ],
  ...[
    "amount__gt",
    "date__lt",
    "status",
    "status__not",
    "title_en__contains",
    "id",
    "parties",
    "utm_source",
    "_rsc",
    "callback",
    "__proto__",
    "constructor",
  ],
];

/**
 * Requests as they come from a seed: addresses of the site with methods, parameters and headers that nobody sends, some
 * of them cut, doubled or with bytes replaced.
 *
 * @returns the bytes to write to a socket
 */
export function fuzzedRequests(story: string, count: number, seed: number): Buffer[] {
  const query = fc.array(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom("=", "=", "=", "", "=="), fc.constantFrom(...values)),
    { maxLength: 5 },
  );
  const target = fc
    .tuple(fc.constantFrom(...paths(story)), fc.constantFrom("", "", "", "/", "/x", "%2e%2e", "#x", ".csv", "%"), query)
    .map(([path, tail, parameters]) => {
      const text = parameters.map((parts) => parts.join("")).join("&");
      return path + tail + (text && (path.includes("?") ? "&" : "?")) + text;
    });
  const headers = fc.array(fc.tuple(fc.constantFrom(...headerNames), fc.constantFrom(...headerValues)), {
    maxLength: 4,
  });
  const head = fc
    .tuple(
      fc.constantFrom(...methods),
      target,
      fc.constantFrom("HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/9.9"),
      headers,
    )
    .map(([method, path, version, list]) =>
      [
        `${method} ${path} ${version}`,
        "Host: localhost",
        ...list.map((pair) => pair.join(": ")),
        "Connection: close",
        "",
        "",
      ].join("\r\n"),
    );
  const damage = fc.constantFrom("none", "none", "none", "none", "cut", "doubled", "replaced");
  const request = fc.tuple(head, damage, fc.nat(), fc.nat(255)).map(([text, how, at, byte]) => {
    const bytes = Buffer.from(text);
    if (how === "cut") return bytes.subarray(0, at % bytes.length);
    if (how === "doubled") return Buffer.concat([bytes, bytes]);
    if (how === "replaced") bytes[at % bytes.length] = byte;
    return bytes;
  });
  return fc.sample(request, { seed, numRuns: count });
}
