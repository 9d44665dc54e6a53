import { createHash } from "node:crypto";
import { scriptLoader } from "./late-scripts";

/** How Next's inline scripts begin and end; between stands JSON, so that they hand over data and do nothing else. */
const forms = [
  ["(self.__next_f=self.__next_f||[]).push(", ")"],
  ["self.__next_f.push(", ")"],
  ['(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(', ");"],
] as const;

/**
 * The hashes of a page's inline scripts for its Content-Security-Policy. Only scripts that hand over data, as Next writes
 * them, get one: a script that found its way into the markup by mistake stays forbidden.
 *
 * @returns each as `sha256-…`, in base64
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = "", script = ""] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\bsrc=/.test(attributes) || (script !== scriptLoader && !handsOverData(script))) continue;
    hashes.add(`sha256-${createHash("sha256").update(script).digest("base64")}`);
  }
  return [...hashes];
}

function handsOverData(script: string): boolean {
  return forms.some(
    ([start, end]) =>
      script.startsWith(start) && script.endsWith(end) && isJson(script.slice(start.length, -end.length)),
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
