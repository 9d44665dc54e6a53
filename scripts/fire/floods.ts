import { Agent, request } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Where the flood comes from, so that the server can tell it from readers. */
const localAddress = "127.0.0.2";

/** How many answers there were by status; "gone" for those that broke off or that the client left. */
export type Outcome = Readonly<Record<string, number>>;

interface FloodRequest {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Leaves after so many ms. */
  readonly leaveAfter?: number;
}

/** Sends requests over a number of connections at once and counts the answers. */
async function send(origin: string, connections: number, requests: Iterable<FloodRequest>): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, localAddress });
  const outcome: Record<string, number> = {};
  const queue = requests[Symbol.iterator]();
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const kind = await one(origin, agent, next.value);
      outcome[kind] = (outcome[kind] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  return outcome;
}

function one(origin: string, agent: Agent, { path, headers = {}, leaveAfter }: FloodRequest): Promise<string> {
  return new Promise((resolve) => {
    const outgoing = request(origin + path, { agent, headers }, (incoming) => {
      incoming.resume();
      incoming.on("end", () => resolve(String(incoming.statusCode)));
      incoming.on("error", () => resolve("gone"));
    });
    outgoing.on("error", () => resolve("gone"));
    if (leaveAfter !== undefined) setTimeout(() => outgoing.destroy(), leaveAfter);
    outgoing.end();
  });
}

/** For some seconds, one request after another. */
function* during(seconds: number, make: (index: number) => FloodRequest): Generator<FloodRequest> {
  const end = performance.now() + seconds * 1000;
  for (let index = 0; performance.now() < end; index += 1) yield make(index);
}

/** Opens connections that send a text and then nothing, keeps them for some seconds, and counts those that were closed. */
async function hold(origin: string, count: number, seconds: number, text: string): Promise<Outcome> {
  const { hostname, port } = new URL(origin);
  const outcome = { open: 0, closed: 0 };
  const sockets = Array.from({ length: count }, () => {
    const socket = connect({ host: hostname, port: Number(port), localAddress }, () => socket.write(text));
    socket.on("error", () => undefined).resume();
    return socket;
  });
  await sleep(seconds * 1000);
  for (const socket of sockets) {
    outcome[socket.readyState === "open" ? "open" : "closed"] += 1;
    socket.destroy();
  }
  return outcome;
}

const upgrade = (protocol: string) =>
  `GET /x HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: ${protocol}\r\nHTTP2-Settings: AAMAAABk\r\n\r\n`;

/** The floods of one client, by name; each gets the server's origin and the id of a story. */
export const floods: Readonly<Record<string, (origin: string, story: string) => Promise<Outcome>>> = {
  "2,500 connections that ask for WebSocket": (origin) => hold(origin, 2500, 10, upgrade("websocket")),
  "2,500 connections that ask for HTTP/2": (origin) => hold(origin, 2500, 10, upgrade("h2c")),
  "2,500 connections with half a request": (origin) => hold(origin, 2500, 10, "GET /en HTTP/1.1\r\nHost: a\r\n"),
  "new drawings, each left after 0.4 s": (origin, story) =>
    send(
      origin,
      20,
      during(20, (index) => ({ path: `/embed/${story}/deal-sizes?amount__gt=${index}000000`, leaveAfter: 400 })),
    ),
  "new drawings at 200 connections": (origin, story) =>
    send(
      origin,
      200,
      during(20, (index) => ({ path: `/embed/${story}/deal-sizes?amount__gt=${index}00001` })),
    ),
  "large pictures, ten at once": (origin, story) =>
    send(
      origin,
      10,
      during(20, (index) => ({
        path: `/api/v1/${story}/charts/valuations.png?_width=${1600 + (index % 400)}&_scale=3&lang=ko`,
      })),
    ),
  "one page at 200 connections": (origin, story) =>
    send(
      origin,
      200,
      during(15, () => ({ path: `/ko/${story}/deals`, headers: { "Accept-Encoding": "gzip" } })),
    ),
  "pages with queries at 200 connections": (origin, story) =>
    send(
      origin,
      200,
      during(20, (index) => ({ path: `/en/${story}/deals?_q=${index}`, headers: { "Accept-Encoding": "br" } })),
    ),
  "other spellings of pages at 50 connections": (origin, story) =>
    send(
      origin,
      50,
      during(15, (index) => ({ path: spelled(`/en/${story}/chronology`, index) })),
    ),
  "addresses with hundreds of parameters": (origin, story) =>
    send(
      origin,
      20,
      during(15, (index) => ({ path: manyParameters(story, index) })),
    ),
};

/** The same path with letters percent-encoded, in another way for each index. */
function spelled(path: string, index: number): string {
  const isEscaped = (at: number) => at > 3 && ((index >> ((at - 4) % 16)) & 1) === 1;
  return [...path]
    .map((char, at) => (char !== "/" && isEscaped(at) ? `%${char.charCodeAt(0).toString(16)}` : char))
    .join("");
}

function manyParameters(story: string, index: number): string {
  const base = [`/en/${story}/deals`, `/api/v1/${story}/deals.json`, `/embed/${story}/deal-sizes`][index % 3] ?? "";
  let path = `${base}?status=${index}`;
  for (let value = 0; path.length < 7500; value += 1) path += `&status=${value}`;
  return path;
}
