import type { Content } from "@/lib/http/answer";
import { byteRange } from "@/lib/http/byte-range";
import { allowsRange } from "@/lib/http/preconditions";
import { Problem } from "@/lib/http/problem";

/** Tells the length of a response's content past Next, which drops `Content-Length`; the answer sent has it no more. */
export const lengthHeader = "X-Content-Length";

/**
 * The response with a content: its length where it is known, and the part that a `Range` header asks for (RFC 9110 §14).
 * What is streamed has neither. The response to HEAD has the same headers as that to GET.
 *
 * @param headers those of the whole content, to which this one adds
 * @throws Problem (416) for a part that the content does not have
 */
export async function deliver(request: Request, headers: Headers, content: Content): Promise<Response> {
  const isHead = request.method === "HEAD";
  if (content instanceof ReadableStream) {
    if (isHead) await content.cancel();
    return new Response(isHead ? null : content, { headers });
  }
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  headers.set("Accept-Ranges", "bytes");
  const range = isHead || !allowsRange(request.headers) ? null : byteRange(request.headers.get("Range"), bytes.length);
  if (range === "unsatisfiable") {
    throw new Problem("no-such-range", {
      detail: `The content has ${bytes.length} bytes, and the range begins behind them.`,
      headers: { "Content-Range": `bytes */${bytes.length}` },
    });
  }
  const part = range === null ? bytes : bytes.subarray(range.first, range.last + 1);
  headers.set("Content-Length", String(part.length));
  headers.set(lengthHeader, String(part.length));
  if (range !== null) headers.set("Content-Range", `bytes ${range.first}-${range.last}/${bytes.length}`);
  return new Response(isHead ? null : part, { status: range === null ? 200 : 206, headers });
}
