/** Minimum length of a chunk, in UTF-16 code units. */
const chunkLength = 65_536;

/**
 * Text as a stream of UTF-8 bytes in chunks of about 64 KB. Pieces are pulled on demand, so a body of any length needs
 * the memory of a few chunks. An error thrown by the pieces errors the stream, which breaks the connection: a partial
 * body is never mistaken for a complete one.
 *
 * @param pieces may be split anywhere but inside a surrogate pair
 */
export function textStream(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        // A fast reader would otherwise block the event loop until the last row.
        await new Promise((resolve) => setImmediate(resolve));
        let text = "";
        while (text.length < chunkLength) {
          const step = iterator.next();
          if (step.done) {
            if (text !== "") controller.enqueue(encoder.encode(text));
            controller.close();
            return;
          }
          text += step.value;
        }
        controller.enqueue(encoder.encode(text));
      },
      cancel() {
        iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
