import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Coding } from "@/lib/http/preferred-coding";
import { ByteCache } from "./byte-cache";
import { limits } from "./limits";
import { processWide } from "./process-wide";
import { SharedWork } from "./shared-work";

const shared = processWide("compressed", () => ({
  cache: new ByteCache<Buffer>(limits.answers.compressedBytes, ({ length }) => length),
  work: new SharedWork<Buffer>(),
}));

/** In threads of their own, at levels that take some 10 ms for a page. */
const compress: Readonly<Record<Coding, (content: Uint8Array) => Promise<Buffer>>> = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  gzip: (content) => promisify(gzip)(content, { level: 6 }),
};

/**
 * A content in a coding.
 *
 * @param key the digest of a content that is sent again and again: it is compressed once, and kept while there is room
 */
export async function compressed(content: Uint8Array, coding: Coding, key?: string): Promise<Buffer> {
  if (key === undefined) return compress[coding](content);
  const name = `${coding} ${key}`;
  return (
    shared.cache.get(name) ??
    shared.work.run(name, async () => {
      const bytes = await compress[coding](content);
      shared.cache.set(name, bytes);
      return bytes;
    })
  );
}
