/** The result of a call: a summary of the response, or a failure to get one. */
export type CallResult =
  | { readonly kind: "failed" }
  | {
      readonly kind: "answered";
      readonly status: number;
      /** Time from the request to the end of the response, in ms. */
      readonly ms: number;
      readonly headers: readonly (readonly [string, string])[];
      /** The first lines; null for a binary file. */
      readonly lines: string | null;
    };

const shownHeaders = ["content-type", "etag", "cache-control", "link", "content-disposition"];
const maxLines = 20;
const maxLineLength = 400;

/** Requests an address of this server and summarises the response. Never throws. */
export async function tryCall(address: string): Promise<CallResult> {
  const start = performance.now();
  try {
    const response = await fetch(address);
    const isText = /text|json|csv|xml|svg/.test(response.headers.get("content-type") ?? "");
    const body = await (isText ? response.text() : response.blob());
    return {
      kind: "answered",
      status: response.status,
      ms: Math.round(performance.now() - start),
      headers: shownHeaders.flatMap((name) => {
        const value = response.headers.get(name);
        return value === null ? [] : [[name, value] as const];
      }),
      lines: typeof body === "string" ? firstLines(body, address) : null,
    };
  } catch {
    return { kind: "failed" };
  }
}

function firstLines(body: string, address: string): string {
  const pretty = /^[[{]/.test(body) && !/\.ndjson/.test(address) ? prettyJson(body) : body;
  return pretty
    .split("\n")
    .slice(0, maxLines)
    .map((line) => (line.length > maxLineLength ? `${line.slice(0, maxLineLength)}…` : line))
    .join("\n");
}

function prettyJson(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
