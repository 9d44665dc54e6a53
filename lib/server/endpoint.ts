import { type Answer, type AnswerBody, commonHeaders, pinnedCaching, sharedCaching } from "@/lib/http/answer";
import { noneMatch, weakEtag } from "@/lib/http/etag";
import { Problem, problemBody, problemTypes } from "@/lib/http/problem";
import { release } from "./release";
import { isTooBusy } from "./work-queue";

type Parameters = Readonly<Record<string, string>>;

/** Answers a GET from the request and the parameters of its route. */
export type Handler = (request: Request, parameters: Parameters) => Answer | Promise<Answer>;

/** Renders a problem: as JSON for programs, or as a page for readers. */
export type RenderProblem = (problem: Problem) => { readonly contentType: string; readonly body: string };

const problemJson: RenderProblem = (problem) => ({
  contentType: "application/problem+json",
  body: problemBody(problem),
});

interface RouteContext {
  /** The route's dynamic segments; undefined for a static route, contrary to Next's own types. */
  readonly params: Promise<Readonly<Record<string, string | string[]>> | undefined>;
}

type Method = (request: Request, context: RouteContext) => Promise<Response>;

type Methods = Readonly<Record<"GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE", Method>>;

const allowed = "GET, HEAD, OPTIONS";

/**
 * Makes the exports of a route file from its handler: GET and HEAD with entity tag, 304 and caching, OPTIONS with CORS,
 * 405 with `Allow` for other methods, and a problem for every error.
 *
 * @param render defaults to a JSON document by RFC 9457
 */
export function endpoint(handler: Handler, render: RenderProblem = problemJson): Methods {
  const read: Method = async (request, { params }) => {
    try {
      return await respond(request, await handler(request, joinSegments(await params)));
    } catch (error) {
      return reject(error, render);
    }
  };
  const rejectMethod: Method = async ({ method }) =>
    reject(
      new Problem("method-not-allowed", {
        detail: `${method} is not allowed here; this address accepts ${allowed}.`,
        headers: { Allow: allowed },
      }),
      render,
    );
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
  const etag = weakEtag([...answer.tag, release()]);
  headers.set("ETag", etag);
  headers.set("Cache-Control", answer.pinned ? pinnedCaching : sharedCaching);
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
  if (noneMatch(request.headers.get("If-None-Match"), etag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", answer.contentType);
  for (const [name, value] of Object.entries(answer.contentHeaders?.() ?? {})) headers.set(name, value);
  if (request.method === "HEAD") return new Response(null, { headers });
  const body = await answer.body();
  const content = isContent(body) ? body : body.content;
  if (!isContent(body)) for (const [name, value] of Object.entries(body.headers)) headers.set(name, value);
  return new Response(content, { headers });
}

function isContent(body: AnswerBody): body is BodyInit {
  return typeof body === "string" || !("content" in body);
}

async function options(): Promise<Response> {
  const headers = commonHeaders();
  headers.set("Allow", allowed);
  headers.set("Access-Control-Allow-Methods", allowed);
  headers.set("Access-Control-Allow-Headers", "If-None-Match");
  headers.set("Access-Control-Max-Age", "86400");
  return new Response(null, { status: 204, headers });
}

function reject(error: unknown, render: RenderProblem): Response {
  const problem = toProblem(error);
  if (problem.problem === "failure") console.error(error);
  const headers = commonHeaders();
  headers.set("Cache-Control", "no-store");
  const { contentType, body } = render(problem);
  headers.set("Content-Type", contentType);
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
