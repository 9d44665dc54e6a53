/** How long a chunk is at least, in UTF-16 units. */
const chunkLength = 65_536;

/**
 * Text as a stream of UTF-8 bytes in chunks of some 64 KB. A piece is asked for only when the reader takes the chunk
 * that holds it, so that a body of any length needs the memory of a few chunks. What the pieces throw errors the
 * stream: the connection breaks, and nobody takes a part for the whole.
 *
 * @param pieces text that may be cut between two pieces without cutting a character
 */
export function textStream(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        // A reader that keeps up would otherwise hold the event loop until the last row, and nobody else were served.
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
