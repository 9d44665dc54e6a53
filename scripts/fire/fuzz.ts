import { connect } from "node:net";
import { fuzzedRequests } from "./fuzzed-requests";

/** What became of requests. */
export interface FuzzOutcome {
  readonly statuses: Readonly<Record<string, number>>;
  /** The requests that had an answer of 500 or above other than 501 and 503. */
  readonly failed: readonly string[];
  /** The requests that had neither an answer nor an end in time. */
  readonly hung: readonly string[];
}

/** Sockets at once. */
const connections = 24;

/** Time in ms in which every request has an answer or its connection an end: half a request may wait for its rest. */
const patience = 40_000;

/** Sends requests from a seed, each over a socket of its own. */
export async function fuzz(origin: string, story: string, count: number, seed: number): Promise<FuzzOutcome> {
  const requests = fuzzedRequests(story, count, seed);
  const statuses: Record<string, number> = {};
  const failed: string[] = [];
  const hung: string[] = [];
  const work = async () => {
    for (let request = requests.pop(); request; request = requests.pop()) {
      const status = await statusOf(origin, request);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === "hung") hung.push(JSON.stringify(request.toString("latin1")));
      if (/^5/.test(status) && !["501", "503"].includes(status))
        failed.push(JSON.stringify(request.toString("latin1")));
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { statuses, failed, hung };
}

function statusOf(origin: string, request: Buffer): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    let start = "";
    const socket = connect({ host: hostname, port: Number(port) });
    const end = (status: string) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(status);
    };
    const answered = () => /^HTTP\/1\.1 (\d{3})/.exec(start)?.[1];
    const timer = setTimeout(() => end(answered() ?? "hung"), patience);
    // What has no end of its own is half a request, which no more follows.
    const isWhole = request.includes("\r\n\r\n");
    socket.on("connect", () => (isWhole ? socket.write(request) : socket.end(request)));
    socket.on("data", (chunk) => {
      if (start.length < 20) start += chunk.toString("latin1").slice(0, 20);
    });
    socket.on("error", () => end(answered() ?? "closed"));
    socket.on("close", () => end(answered() ?? "closed"));
  });
}
