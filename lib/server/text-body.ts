import { limits } from "./limits";
import { textStream } from "./text-stream";

/**
 * A text as the body of a response: in one piece up to a limit, so that its length is known, beyond that as a stream that
 * needs the memory of a few chunks. Rejects with an error of the pieces within the limit; later ones error the stream.
 *
 * @param pieces as `textStream` takes them
 */
export async function textBody(
  pieces: Iterable<string>,
  max: number = limits.answers.wholeBytes,
): Promise<Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>> {
  const reader = textStream(pieces).getReader();
  const chunks: Uint8Array[] = [];
  for (let bytes = 0; bytes <= max; ) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, bytes);
    chunks.push(value);
    bytes += value.length;
  }
  return new ReadableStream(
    {
      async pull(controller) {
        const chunk = chunks.shift() ?? (await reader.read()).value;
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
