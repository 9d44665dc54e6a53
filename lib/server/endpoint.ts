import {
  type Answer,
  type AnswerBody,
  type Content,
  commonHeaders,
  pinnedCaching,
  preflightHeaders,
  sharedCaching,
} from "@/lib/http/answer";
import { weakEtag } from "@/lib/http/etag";
import { failedCondition } from "@/lib/http/preconditions";
import { methodProblem, Problem, problemBody, problemMedia, problemTypes } from "@/lib/http/problem";
import { withoutTracking } from "@/lib/http/tracking-names";
import { deliver, lengthHeader } from "./deliver";
import { lastModified } from "./last-modified";
import { origin } from "./origin";
import { release } from "./release";
import { isTooBusy } from "./work-queue";

type Parameters = Readonly<Record<string, string>>;

/** Answers a GET from the request and the parameters of its route. */
export type Handler = (request: Request, parameters: Parameters) => Answer | Promise<Answer>;

/** Renders a problem: as JSON for programs, or as a page for readers. */
export type RenderProblem = (problem: Problem) => {
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const problemJson: RenderProblem = (problem) => ({
  contentType: problemMedia,
  body: problemBody(problem),
});

interface RouteContext {
  /** The route's dynamic segments; undefined for a static route, contrary to Next's own types. */
  readonly params: Promise<Readonly<Record<string, string | string[]>> | undefined>;
}

type Method = (request: Request, context: RouteContext) => Promise<Response>;

type Methods = Readonly<Record<"GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE", Method>>;

/**
 * Makes the exports of a route file from its handler: GET and HEAD with entity tag, date, conditions, ranges and caching,
 * OPTIONS with CORS, 405 with `Allow` for other methods, and a problem for every error. The handler never sees parameters
 * that only count readers.
 *
 * @param render defaults to a JSON document by RFC 9457
 */
export function endpoint(handler: Handler, render: RenderProblem = problemJson): Methods {
  const read: Method = async (request, { params }) => {
    try {
      const { headers, method } = request;
      const url = withoutTracking(request.url);
      const counted = url === request.url ? request : new Request(url, { headers, method });
      return await respond(request, await handler(counted, joinSegments(await params)));
    } catch (error) {
      return reject(error, render);
    }
  };
  const rejectMethod: Method = async ({ method }) => reject(methodProblem(method), render);
  const options: Method = async () => new Response(null, { status: 204, headers: preflightHeaders() });
  return {
    GET: read,
    HEAD: read,
    OPTIONS: options,
    POST: rejectMethod,
    PUT: rejectMethod,
    PATCH: rejectMethod,
    DELETE: rejectMethod,
  };
}

function joinSegments(params: Awaited<RouteContext["params"]> = {}): Parameters {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, [value].flat().join("/")]));
}

async function respond(request: Request, answer: Answer): Promise<Response> {
  const headers = commonHeaders();
  const etag = weakEtag([...answer.tag, release(), origin().origin]);
  const modified = lastModified(etag);
  headers.set("ETag", etag);
  if (modified !== null) headers.set("Last-Modified", modified);
  headers.set("Cache-Control", answer.pinned ? pinnedCaching : sharedCaching);
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
  const failed = failedCondition(request.headers, { etag, lastModified: modified });
  if (failed === 304) return new Response(null, { status: 304, headers });
  if (failed === 412) {
    throw new Problem("condition-failed", { detail: "The answer is not in the state that the request asks for." });
  }
  headers.set("Content-Type", answer.contentType);
  for (const [name, value] of Object.entries(answer.contentHeaders?.() ?? {})) headers.set(name, value);
  const body = await answer.body();
  const content = isContent(body) ? body : body.content;
  if (!isContent(body)) for (const [name, value] of Object.entries(body.headers)) headers.set(name, value);
  return deliver(request, headers, content);
}

function isContent(body: AnswerBody): body is Content {
  return typeof body === "string" || !("content" in body);
}

function reject(error: unknown, render: RenderProblem): Response {
  const problem = toProblem(error);
  if (problem.problem === "failure") console.error(error);
  const headers = commonHeaders();
  headers.set("Cache-Control", "no-store");
  const { contentType, body, headers: own = {} } = render(problem);
  headers.set("Content-Type", contentType);
  headers.set(lengthHeader, String(new TextEncoder().encode(body).length));
  for (const [name, value] of Object.entries(own)) headers.set(name, value);
  for (const [name, value] of Object.entries(problem.details.headers ?? {})) headers.set(name, value);
  return new Response(body, { status: problemTypes[problem.problem].status, headers });
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!isTooBusy(error)) {
    return new Problem("failure", { detail: "The answer could not be created. Please try again later." });
  }
  return new Problem("not-ready", {
    detail: "Too many charts are being drawn. Please try again in a few seconds.",
    headers: { "Retry-After": "5" },
  });
}
