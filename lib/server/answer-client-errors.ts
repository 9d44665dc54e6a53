import { type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { commonHeaders } from "@/lib/http/answer";
import { methodProblem, Problem, problemBody, problemMedia, problemTypes } from "@/lib/http/problem";

/** How long in ms a client whose request could not be read may take to read why. */
const lingerMs = 1000;

/**
 * Gives requests that Node's parser refuses an answer with a sentence, where it would send an empty one or none, and
 * requests for a tunnel the 405 of every method that is not allowed.
 */
export function answerClientErrors(server: Server): void {
  const answered = new WeakSet<Duplex>();
  const pending = new WeakMap<Duplex, Set<ServerResponse>>();
  const answer = (socket: Duplex, problem: Problem) => {
    socket.end(responseText(problem));
    socket.resume();
    setTimeout(() => socket.destroy(), lingerMs).unref();
  };
  server.on("request", ({ socket }, response) => {
    const responses = pending.get(socket) ?? new Set();
    pending.set(socket, responses.add(response));
    response.once("close", () => {
      responses.delete(response);
      // It was announced as the last of its connection.
      if (!response.shouldKeepAlive) answered.add(socket);
    });
  });
  server.on("connect", ({ method }, socket) => answer(socket, methodProblem(method ?? "")));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    // Whatever is sent after what could not be read is reported again.
    if (answered.has(socket)) return;
    answered.add(socket);
    // The client has gone, or would take the sentence for a part of the answer that it is reading.
    if (!socket.writable || error.code === "ECONNRESET" || isAnswering(pending.get(socket))) socket.destroy();
    else answer(socket, problemOf(error.code));
  });
}

/** Whether an answer comes first. To what cannot be read in the body of the one request under way, the sentence is one. */
function isAnswering(responses: ReadonlySet<ServerResponse> = new Set()): boolean {
  return responses.size > 1 || [...responses].some(({ headersSent, req }) => headersSent || req.complete);
}

function problemOf(code: string | undefined): Problem {
  if (code === "HPE_HEADER_OVERFLOW") {
    const detail = "The address and the headers together exceed 16 KB; shorten the address, or send fewer headers.";
    return new Problem("head-too-large", { detail });
  }
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return new Problem("timed-out", { detail: "The request did not arrive completely in time; send it again." });
  }
  const detail =
    "The request cannot be read. An address holds ASCII characters only: percent-encode others, such as %EA%B0%80 for 가.";
  return new Problem("bad-request", { detail });
}

function responseText(problem: Problem): string {
  const { status } = problemTypes[problem.problem];
  const body = problemBody(problem);
  const headers = commonHeaders();
  for (const [name, value] of Object.entries(problem.details.headers ?? {})) headers.set(name, value);
  headers.set("Content-Type", problemMedia);
  headers.set("Content-Length", String(Buffer.byteLength(body)));
  headers.set("Cache-Control", "no-store");
  headers.set("Date", new Date().toUTCString());
  headers.set("Connection", "close");
  const lines = [...headers].map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n");
}
