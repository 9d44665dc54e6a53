import type { ServerResponse } from "node:http";
import { type Problem, problemBody, problemMedia, problemTypes } from "@/lib/http/problem";

/** Sets the length of a response that is sent as a whole, and returns its bytes. */
export function withLength(response: ServerResponse, bytes: Uint8Array): Uint8Array {
  response.setHeader("Content-Length", bytes.length);
  return bytes;
}

/** Makes a response that is still held back a problem (RFC 9457), and returns the bytes to send in place of its content. */
export function setProblem(response: ServerResponse, problem: Problem): Uint8Array {
  response.statusCode = problemTypes[problem.problem].status;
  response.setHeader("Content-Type", problemMedia);
  return withLength(response, Buffer.from(problemBody(problem)));
}
