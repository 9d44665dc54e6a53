import { type Answer, type AnswerBody, commonHeaders, pinnedCaching, sharedCaching } from "@/lib/http/answer";
import { noneMatch, weakEtag } from "@/lib/http/etag";
import { Problem, problemBody, problemTypes } from "@/lib/http/problem";
import { release } from "./release";

type Parameters = Readonly<Record<string, string>>;

/** What stands in an endpoint's registry line and route file: the answer to a GET, from address and parameters. */
export type Handler = (request: Request, parameters: Parameters) => Answer | Promise<Answer>;

/** How a problem is shown to whoever asked: as a document for programs, or as a page for readers. */
export type ShowProblem = (problem: Problem) => { readonly contentType: string; readonly body: string };

const problemJson: ShowProblem = (problem) => ({
  contentType: "application/problem+json",
  body: problemBody(problem),
});

interface RouteContext {
  /** What varies in the address; undefined where nothing does, against Next's own types. */
  readonly params: Promise<Readonly<Record<string, string | string[]>> | undefined>;
}

type Method = (request: Request, context: RouteContext) => Promise<Response>;

type Methods = Readonly<Record<"GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE", Method>>;

const allowed = "GET, HEAD, OPTIONS";

/**
 * Makes the exports of a route file from its handler: GET and HEAD with entity tag, 304 and caching, OPTIONS with
 * CORS, 405 with `Allow` for the rest, and a problem for whatever goes wrong: a document by RFC 9457, unless `show`
 * says otherwise.
 */
export function endpoint(handler: Handler, show: ShowProblem = problemJson): Methods {
  const read: Method = async (request, { params }) => {
    try {
      return await respond(request, await handler(request, joinSegments(await params)));
    } catch (error) {
      return refuse(error, show);
    }
  };
  const refuseMethod: Method = async ({ method }) =>
    refuse(
      new Problem("method-not-allowed", {
        detail: `${method} cannot be used here; this address answers ${allowed}.`,
        headers: { Allow: allowed },
      }),
      show,
    );
  return {
    GET: read,
    HEAD: read,
    OPTIONS: options,
    POST: refuseMethod,
    PUT: refuseMethod,
    PATCH: refuseMethod,
    DELETE: refuseMethod,
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
  const content = isPlain(body) ? body : body.content;
  if (!isPlain(body)) for (const [name, value] of Object.entries(body.headers)) headers.set(name, value);
  return new Response(content, { headers });
}

function isPlain(body: AnswerBody): body is BodyInit {
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

function refuse(error: unknown, show: ShowProblem): Response {
  if (!(error instanceof Problem)) console.error(error);
  const problem =
    error instanceof Problem
      ? error
      : new Problem("failure", { detail: "The answer could not be made. Please try again later." });
  const headers = commonHeaders();
  headers.set("Cache-Control", "no-store");
  const { contentType, body } = show(problem);
  headers.set("Content-Type", contentType);
  for (const [name, value] of Object.entries(problem.details.headers ?? {})) headers.set(name, value);
  return new Response(body, { status: problemTypes[problem.problem].status, headers });
}
