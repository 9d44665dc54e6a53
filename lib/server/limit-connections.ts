import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { limits } from "./limits";
import { OpenSockets } from "./open-sockets";

/** How often at most, in ms, the log says that connections were closed or refused. */
const reportMs = 10_000;

/**
 * Limits what clients can hold by keeping connections open: how many there are, and how long the request on each may take
 * to arrive. Beyond the limit connections are closed to make room, see `OpenSockets`, and the log says so. A connection
 * with too many requests at once is closed as well; whoever answers requests has to pass over those of closed connections.
 *
 * @param open connections; fewer where the process may not open as many files
 */
export function limitConnections(server: Server, open = openLimit()): void {
  server.headersTimeout = limits.connections.headMs;
  server.requestTimeout = limits.connections.requestMs;
  // Node refuses what exceeds this by itself; it is reached only when more arrive at once than can be closed.
  server.maxConnections = open + Math.ceil(open / 10);
  const sockets = new OpenSockets<Socket>();
  const report = reporter(open);
  server.on("connection", (socket) => {
    sockets.add(socket, socket.remoteAddress ?? "");
    socket.once("close", () => sockets.remove(socket));
    if (sockets.size <= open) return;
    const superfluous = sockets.toClose(socket) ?? socket;
    sockets.remove(superfluous);
    superfluous.destroy();
    report();
  });
  server.on("request", ({ socket }, response) => {
    const pending = sockets.begin(socket);
    response.once("close", () => sockets.finish(socket));
    if (pending > limits.connections.ahead) socket.destroy();
  });
  server.on("drop", report);
}

/** Fewer connections than files that the process may open, so that accepting one never fails. */
function openLimit(): number {
  const files = fileLimit() - limits.connections.otherFiles;
  const open = Math.max(16, Math.min(limits.connections.open, Math.floor(files / 1.1)));
  if (open < limits.connections.open) {
    console.error(
      `This process may open few files, so that it holds only ${open} connections at once; allow at least ${Math.ceil(limits.connections.open * 1.1) + limits.connections.otherFiles}, as by LimitNOFILE of systemd or ulimit -n.`,
    );
  }
  return open;
}

/** How many files the process may open; where the system does not tell, as many as it likes. */
function fileLimit(): number {
  try {
    const [, files = "unlimited"] = /^Max open files\s+(\w+)/m.exec(readFileSync("/proc/self/limits", "utf8")) ?? [];
    return files === "unlimited" ? Number.POSITIVE_INFINITY : Number(files);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function reporter(open: number): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  return () => {
    count += 1;
    if (performance.now() - last < reportMs) return;
    last = performance.now();
    console.error(
      `All ${open} connections are in use; closed or refused since the last such line: ${count}. A proxy in front that limits the connections of each client keeps them free.`,
    );
    count = 0;
  };
}
