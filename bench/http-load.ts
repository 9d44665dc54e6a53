import { connect } from "node:net";

/** What clients got that asked again and again. */
export interface HttpLoad {
  readonly perSecond: number;
  /** 99th percentile of the time from a request to its last byte, in ms. */
  readonly p99: number;
}

/** Bytes that end the head of an HTTP message. */
const headEnd = Buffer.from("\r\n\r\n");

/**
 * Has clients request an address for some seconds without a pause, each on a connection of its own, compressed with gzip.
 * The client takes little time beside the server, since it reads no more of an answer than its status and length.
 *
 * @throws Error for an answer other than 200, without a length, or cut off
 */
export async function httpLoad(address: string, connections: number, seconds: number): Promise<HttpLoad> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  await Promise.all(Array.from({ length: connections }, () => readUntil(end, new URL(address), times)));
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

function readUntil(end: number, { hostname, port, pathname, host }: URL, times: number[]): Promise<void> {
  const request = `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port || 80), hostname);
    let start = 0;
    let head = Buffer.alloc(0);
    let left = 0;
    const send = () => {
      if (performance.now() >= end) {
        resolve();
        socket.removeAllListeners("close").destroy();
        return;
      }
      start = performance.now();
      head = Buffer.alloc(0);
      left = -1;
      socket.write(request);
    };
    socket.setNoDelay(true).on("connect", send);
    socket.on("data", (chunk) => {
      let body: Uint8Array = chunk;
      if (left < 0) {
        head = Buffer.concat([head, chunk]);
        const at = head.indexOf(headEnd);
        if (at < 0) return;
        left = lengthIn(head.toString("latin1", 0, at));
        body = head.subarray(at + headEnd.length);
      }
      left -= body.length;
      if (left > 0) return;
      times.push(performance.now() - start);
      send();
    });
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "ECONNRESET" && error.code !== "EPIPE") reject(error);
    });
    // A server may end a connection after an answer; the request that was sent meanwhile is sent again.
    socket.on("close", () => {
      if (left < 0 && head.length === 0)
        readUntil(end, new URL(`http://${host}${pathname}`), times).then(resolve, reject);
      else reject(new Error(`connection closed: ${host}${pathname}`));
    });
  });
}

function lengthIn(head: string): number {
  const [status = ""] = head.split("\r\n");
  const [, length] = /^content-length: (\d+)/im.exec(head) ?? [];
  if (!status.includes(" 200 ") || length === undefined) throw new Error(`unexpected answer: ${status}`);
  return Number(length);
}
