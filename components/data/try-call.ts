/** What came of a call: the answer in short, or that none came. */
export type TriedCall =
  | { readonly kind: "failed" }
  | {
      readonly kind: "answered";
      readonly status: number;
      /** From asking to the whole answer, in ms. */
      readonly ms: number;
      readonly headers: readonly (readonly [string, string])[];
      /** The first lines; null for a file that is no text. */
      readonly lines: string | null;
    };

const shown = ["content-type", "etag", "cache-control", "link", "content-disposition"];
const mostLines = 20;
const longestLine = 400;

/** Asks an address of this server and keeps the start of what it answers. Never throws. */
export async function tryCall(address: string): Promise<TriedCall> {
  const start = performance.now();
  try {
    const response = await fetch(address);
    const isText = /text|json|csv|xml|svg/.test(response.headers.get("content-type") ?? "");
    const body = await (isText ? response.text() : response.blob());
    return {
      kind: "answered",
      status: response.status,
      ms: Math.round(performance.now() - start),
      headers: shown.flatMap((name) => {
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
    .slice(0, mostLines)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
    .join("\n");
}

function prettyJson(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
