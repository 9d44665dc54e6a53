import { subscribe } from "node:diagnostics_channel";
import { Server, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { constants } from "node:os";
import { adoptServers } from "./adopt-servers";

const signals = ["SIGINT", "SIGTERM"] as const;

interface Connection {
  /** The answers that are not complete, in the order in which they were asked for. */
  readonly underWay: Set<ServerResponse>;
  /** Whether one of them was announced as the last. */
  isEnding: boolean;
}

/**
 * Limits how long clients keep the process alive after SIGINT or SIGTERM. Next stops listening and exits once every
 * connection is closed. This closes at once those on which nothing was asked, and each of the others after the answers
 * under way and one more at most, for which Node would wait until its client has been silent for as long as connections
 * are kept; and it ends the process at the deadline.
 *
 * @param seconds from the first signal to the deadline
 */
export function limitDrain(seconds: number): void {
  const connections = new Map<Socket, Connection>();
  let isDraining = false;
  const connectionOf = (socket: Socket) => {
    const known = connections.get(socket);
    if (known) return known;
    const added: Connection = { underWay: new Set(), isEnding: false };
    connections.set(socket, added);
    socket.once("close", () => connections.delete(socket));
    return added;
  };
  adoptServers((server) => {
    // Node's own, called by Next, cuts off answers that are complete but that their reader has not taken yet.
    server.closeIdleConnections = () => undefined;
  });
  // The first connection of a server is what tells of the server.
  subscribe("net.server.socket", (message) => {
    const socket = typeof message === "object" && message !== null && "socket" in message ? message.socket : undefined;
    if (socket instanceof Socket && Reflect.get(socket, "server") instanceof Server) connectionOf(socket);
  });
  subscribe("http.server.request.start", (message) => {
    if (!isRequestStart(message)) return;
    const { socket, response } = message;
    const connection = connectionOf(socket);
    connection.underWay.add(response);
    if (isDraining) announceEnd(connection, response);
    response.once("close", () => {
      connection.underWay.delete(response);
      if (isDraining && connection.underWay.size === 0) socket.destroySoon();
    });
  });
  const drain = (signal: (typeof signals)[number]) => {
    if (isDraining) return;
    isDraining = true;
    for (const [socket, connection] of connections) {
      const last = [...connection.underWay].at(-1);
      if (last) announceEnd(connection, last);
      // What has sent the beginning of its first request is answered.
      else if (socket.bytesRead === 0 || socket.bytesWritten > 0) socket.destroySoon();
    }
    setTimeout(() => {
      console.error(`Answers were still under way ${seconds} s after ${signal}; ending without them.`);
      process.exit(128 + constants.signals[signal]);
    }, seconds * 1000).unref();
  };
  for (const signal of signals) process.on(signal, drain);
}

interface RequestStart {
  readonly socket: Socket;
  readonly response: ServerResponse;
}

function isRequestStart(message: unknown): message is RequestStart {
  if (typeof message !== "object" || message === null) return false;
  if (!("socket" in message && "response" in message)) return false;
  const { socket, response } = message;
  return socket instanceof Socket && response instanceof ServerResponse;
}

/** Tells the client that its connection ends with this answer; those that it has asked for before come first. */
function announceEnd(connection: Connection, response: ServerResponse): void {
  if (connection.isEnding || response.headersSent) return;
  response.setHeader("Connection", "close");
  connection.isEnding = true;
}
