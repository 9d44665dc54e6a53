import type { JsonObject } from "@/lib/http/json-object";
import { bareMedia } from "@/lib/http/media-types";
import type { OpenApiText } from "@/lib/text/en/open-api";
import type { ApiCall } from "./api-calls";
import { componentRef } from "./component-ref";

const problemContent: JsonObject = {
  "application/problem+json": { schema: componentRef("schemas", "Problem") },
};

/** The responses that are alike everywhere, as components. */
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

/** The headers of responses, as components. */
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
 * The responses of a call by status: success with its media type, 304, and the problems that it can have.
 *
 * @param schema the schema of a JSON response; null for other formats
 */
export function responsesOf(call: ApiCall, media: string, schema: JsonObject | null, text: OpenApiText): JsonObject {
  const { path, endpoint, format } = call;
  const shared = (name: string) => componentRef("responses", name);
  const own = schema ?? (media.startsWith("text/") ? { type: "string" } : undefined);
  return {
    "200": {
      description: text.responses.ok,
      headers: {
        ETag: componentRef("headers", "ETag"),
        Link: componentRef("headers", "Link"),
        ...(endpoint.named && { "Content-Disposition": componentRef("headers", "Content-Disposition") }),
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
