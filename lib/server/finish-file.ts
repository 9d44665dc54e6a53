import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { byteRange } from "@/lib/http/byte-range";
import { isCompressible } from "@/lib/http/compressible";
import { weakEtag } from "@/lib/http/etag";
import { allowsRange, failedCondition } from "@/lib/http/preconditions";
import type { Coding } from "@/lib/http/preferred-coding";
import { Problem } from "@/lib/http/problem";
import { compressed } from "./compressed";
import { setProblem, withLength } from "./held-bytes";
import { lastModified } from "./last-modified";

/** What decides how a file is sent. */
interface FileRequest {
  /** Its conditions, with `Range` and `If-Range`. */
  readonly conditions: Headers;
  readonly coding: Coding | null;
}

/**
 * Sets the headers of a file whose content is complete: tag, date, length, and those of the part that is asked for. Next
 * does half of it for the files of the build, with a 500 for conditions and parts that do not hold, and nothing for others.
 *
 * @returns the bytes to send
 */
export async function finishFile(response: ServerResponse, content: Buffer, file: FileRequest): Promise<Uint8Array> {
  const isKept = response.statusCode === 200 && !/no-store/.test(String(response.getHeader("Cache-Control")));
  if (!isKept) return withLength(response, content);
  const { conditions } = file;
  const digest = createHash("sha256").update(content).digest("hex");
  const etag = weakEtag([digest]);
  const modified = String(response.getHeader("Last-Modified") ?? lastModified(etag) ?? "") || null;
  const failed = failedCondition(conditions, { etag, lastModified: modified });
  if (failed === 412) return setProblem(response, new Problem("condition-failed", { detail: "The file has changed." }));
  response.setHeader("ETag", etag);
  if (modified !== null) response.setHeader("Last-Modified", modified);
  response.setHeader("Vary", "Accept-Encoding");
  if (failed === 304) {
    for (const name of ["Content-Type", "Content-Length"]) response.removeHeader(name);
    response.statusCode = 304;
    return new Uint8Array();
  }
  response.setHeader("Accept-Ranges", "bytes");
  const range = allowsRange(conditions) ? byteRange(conditions.get("Range"), content.length) : null;
  if (range === "unsatisfiable") {
    response.setHeader("Content-Range", `bytes */${content.length}`);
    return setProblem(response, new Problem("no-such-range", { detail: `The file has ${content.length} bytes.` }));
  }
  if (range !== null) {
    response.statusCode = 206;
    response.setHeader("Content-Range", `bytes ${range.first}-${range.last}/${content.length}`);
    return withLength(response, content.subarray(range.first, range.last + 1));
  }
  if (file.coding === null || !isCompressible(String(response.getHeader("Content-Type"))))
    return withLength(response, content);
  response.setHeader("Content-Encoding", file.coding);
  return withLength(response, await compressed(content, file.coding, digest));
}
