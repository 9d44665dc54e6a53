import type { JsonObject } from "@/lib/http/json-object";
import { type ProblemName, problemTypes } from "@/lib/http/problem";
import type { OpenApiText } from "@/lib/text/en/open-api";
import type { ApiCall } from "./api-calls";
import { optionsOf } from "./api-calls";
import { componentRef } from "./component-ref";

const problemContent: JsonObject = {
  "application/problem+json": { schema: componentRef("schemas", "Problem") },
};

/** The answers that are alike everywhere, as components. */
export function sharedResponses(text: OpenApiText["responses"]): JsonObject {
  const problem = (description: string, headers?: JsonObject): JsonObject => ({
    description,
    ...(headers && { headers }),
    content: problemContent,
  });
  return {
    NotModified: { description: text.notModified, headers: { ETag: componentRef("headers", "ETag") } },
    BadRequest: problem(text.badRequest),
    NotFound: problem(text.notFound),
    MethodNotAllowed: problem(text.methodNotAllowed, { Allow: componentRef("headers", "Allow") }),
    Gone: problem(text.gone),
    NotImplemented: problem(text.notImplemented),
    NotReady: problem(text.notReady, { "Retry-After": { schema: { type: "integer" } } }),
  };
}

/** The headers of answers, as components. */
export function sharedHeaders(text: OpenApiText["headers"]): JsonObject {
  const header = (description: string): JsonObject => ({ description, schema: { type: "string" } });
  return {
    ETag: header(text.etag),
    Link: header(text.link),
    "Content-Disposition": header(text.disposition),
    Allow: header(text.allow),
  };
}

/**
 * The answers of a call by status: success with its media type, 304, and the problems that it can have.
 *
 * @param schema what a JSON answer looks like; null for other forms
 */
export function responsesOf(call: ApiCall, media: string, schema: JsonObject | null, text: OpenApiText): JsonObject {
  const { path, endpoint, format } = call;
  const shared = (name: string) => componentRef("responses", name);
  const own = schema ?? (media.startsWith("text/") ? { type: "string" } : undefined);
  const files = optionsOf(call).includes("_dl") || format === "zip";
  return {
    "200": {
      description: text.responses.ok,
      headers: {
        ETag: componentRef("headers", "ETag"),
        Link: componentRef("headers", "Link"),
        ...(files && { "Content-Disposition": componentRef("headers", "Content-Disposition") }),
      },
      content: { [bareMedia(media)]: own ? { schema: own } : {} },
    },
    "304": shared("NotModified"),
    "400": shared("BadRequest"),
    ...((path.includes("{") || endpoint.lenient) && { "404": shared("NotFound") }),
    "405": shared("MethodNotAllowed"),
    ...((path.includes("{story}") || endpoint.lenient) && { "410": shared("Gone") }),
    ...(endpoint.lenient && { "501": shared("NotImplemented") }),
    ...(["svg", "png"].includes(format) && { "503": shared("NotReady") }),
    ...(format === "zip" && endpoint.filters === "chart" && { "503": shared("NotReady") }),
  };
}

/** A media type without its parameters. */
export function bareMedia(media: string): string {
  return media.split(";")[0] ?? media;
}

/** The kinds of problems that the API reports. */
export const problemNames: readonly ProblemName[] = Object.keys(problemTypes).filter(isProblemName);

function isProblemName(name: string): name is ProblemName {
  return Object.hasOwn(problemTypes, name);
}
