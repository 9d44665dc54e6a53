import type { ServerResponse } from "node:http";

type Chunk = string | Uint8Array;

/**
 * Holds back the content of a response until it is complete, so that headers can depend on it. Nothing of it is sent, and
 * whoever writes it notices nothing.
 *
 * @param isHeld decides by the headers, when the first part of the content is written; what is not held passes unchanged
 * @param finish gets the complete content, may change status and headers, and returns what is sent in its place; if it
 * fails, the connection is broken
 */
export function holdContent(
  response: ServerResponse,
  isHeld: () => boolean,
  finish: (content: Buffer) => Promise<Uint8Array>,
): void {
  const { write, end, writeHead, flushHeaders } = response;
  const chunks: Buffer[] = [];
  let state: "undecided" | "held" | "passed" = "undecided";
  const isHolding = () => {
    if (state === "undecided") state = isHeld() ? "held" : "passed";
    return state === "held";
  };
  const keep = ([chunk, encoding]: readonly unknown[]) => {
    if (isChunk(chunk))
      chunks.push(typeof chunk === "string" ? Buffer.from(chunk, encodingOf(encoding)) : Buffer.from(chunk));
  };
  const callBack = (args: readonly unknown[]) => {
    const callback = args.find((arg) => typeof arg === "function");
    if (callback) process.nextTick(callback);
  };
  response.writeHead = new Proxy(writeHead, {
    apply(target, self, args: [number, ...unknown[]]) {
      if (state === "passed") return Reflect.apply(target, self, args);
      const [status, ...rest] = args;
      response.statusCode = status;
      for (const [name, value] of headersIn(rest)) response.setHeader(name, value);
      return response;
    },
  });
  response.flushHeaders = new Proxy(flushHeaders, {
    apply: (target, self, args) => (isHolding() ? undefined : Reflect.apply(target, self, args)),
  });
  response.write = new Proxy(write, {
    apply(target, self, args) {
      if (!isHolding()) return Reflect.apply(target, self, args);
      keep(args);
      callBack(args);
      return true;
    },
  });
  response.end = new Proxy(end, {
    apply(target, self, args) {
      if (!isHolding()) return Reflect.apply(target, self, args);
      keep(args);
      callBack(args);
      const send = (bytes: Uint8Array) => {
        state = "passed";
        Reflect.apply(target, response, [bytes]);
      };
      finish(Buffer.concat(chunks)).then(send, (error) => response.destroy(error));
      return response;
    },
  });
}

function isChunk(value: unknown): value is Chunk {
  return typeof value === "string" || value instanceof Uint8Array;
}

function encodingOf(value: unknown): BufferEncoding {
  return typeof value === "string" && Buffer.isEncoding(value) ? value : "utf8";
}

/** The headers among the arguments of `writeHead`, which stand behind the status and a reason. */
function headersIn(args: readonly unknown[]): [string, string][] {
  const headers = args.find((arg) => typeof arg === "object" && arg !== null);
  return Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]);
}
