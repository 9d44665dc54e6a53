import { Agent, type IncomingHttpHeaders, request } from "node:http";

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks for an address with exactly these headers, `Host` among them. Rejects when the answer is not complete. */
export function ask(address: string, { method = "GET", headers = {} }: Question = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(address, { agent, method, headers, timeout: 30_000 }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        if (!incoming.complete) return reject(new Error(`half an answer from: ${address}`));
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) });
      });
    });
    outgoing.on("timeout", () => outgoing.destroy(new Error(`no answer in 30 s from: ${address}`)));
    outgoing.on("error", reject);
    outgoing.end();
  });
}
