import { connect } from "node:net";

/** What came back on a connection. */
export interface RawAnswer {
  /** 0 if nothing came back. */
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the server closed the connection before the time was over. */
  readonly closed: boolean;
}

/**
 * Writes bytes to a port of this machine as they are, which no HTTP client would, and reads until the connection is closed
 * or some ms have gone by without a byte.
 */
export function askRaw(port: number, request: string | Buffer, quietMs = 1000): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    const finish = (closed: boolean) => {
      socket.destroy();
      resolve(readAnswer(Buffer.concat(chunks).toString(), closed));
    };
    socket.setTimeout(quietMs, () => finish(false));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => finish(true));
    socket.on("end", () => finish(true));
  });
}

function readAnswer(text: string, closed: boolean): RawAnswer {
  const end = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, Math.max(end, 0)).split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    status: Number(first.split(" ")[1] ?? 0),
    headers: Object.fromEntries(headers),
    body: text.slice(end + 4),
    closed,
  };
}
