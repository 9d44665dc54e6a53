import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { Problem } from "@/lib/http/problem";
import { removeUnknownHeaders } from "@/lib/http/request-headers";
import { adoptServers } from "./adopt-servers";
import { answerClientErrors } from "./answer-client-errors";
import { heldKind } from "./held-kind";
import { inTurn } from "./in-turn";
import { limitConnections } from "./limit-connections";
import { readRequest } from "./read-request";
import { hasBody, sendEarly } from "./send-early";
import { serveEmbed } from "./serve-embed";
import { serveFile } from "./serve-file";
import { servePage } from "./serve-page";
import { setCommonHeaders } from "./set-common-headers";

/**
 * Stands between Node's HTTP server and Next's router, in every server of this process: refuses what is no request for
 * this site, takes away what could make an answer differ from what its address says, and sets the headers that only the
 * finished answer decides. In development, Next's own requests pass unchanged.
 */
export function serveInFront(): void {
  const isProduction = process.env.NODE_ENV === "production";
  adoptServers((server) => {
    // Before others listen, who have to know of answers that need no router as well.
    const route = routeOf(server);
    if (isProduction) {
      // Next leaves requests for other protocols without an answer and their sockets open; without a listener, Node
      // hands them over as ordinary requests.
      server.removeAllListeners("upgrade");
      limitConnections(server);
    }
    // Node's own answers to these have no body.
    Reflect.set(server, "requireHostHeader", false);
    server.on("checkExpectation", (request, response) => {
      setCommonHeaders(request, response, { isProduction });
      sendEarly(request, response, expectationFailed());
    });
    answerClientErrors(server);
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      // The rest of what a client sent before its connection was closed is still read.
      if (request.socket.destroyed) return;
      setCommonHeaders(request, response, { isProduction });
      const early = readRequest(request, { isProduction });
      const send = () => (early === null ? route(request, response) : sendEarly(request, response, early));
      // What the rest of a body does to the connection would come before a later answer.
      if (!isProduction || (early !== null && hasBody(request))) return send();
      const target = request.url ?? "/";
      removeUnknownHeaders(request.headers, target);
      const kind = early === null ? heldKind(target) : null;
      inTurn(request, response, () => {
        if (kind === "file") serveFile(request, response, send);
        else if (kind === "embed") serveEmbed(request, response, send);
        else if (kind === null) send();
        else servePage(request, response, () => beginInTurn(request, response, send));
      });
    });
  });
}

/** Begins what takes long when other clients have had their turns, and holds up none meanwhile. */
function beginInTurn(request: IncomingMessage, response: ServerResponse, begin: () => void): void {
  inTurn(request, response, (endTurn) => {
    begin();
    endTurn();
  });
}

function expectationFailed(): Problem {
  const detail = "Nothing here meets an expectation other than 100-continue; send the request without Expect.";
  return new Problem("expectation-failed", { detail });
}

/** Takes over a server's listeners for requests, and returns a function that calls them. */
function routeOf(server: Server): (request: IncomingMessage, response: ServerResponse) => void {
  const listeners = server.listeners("request");
  server.removeAllListeners("request");
  return (request, response) => {
    for (const listener of listeners) Reflect.apply(listener, server, [request, response]);
  };
}
