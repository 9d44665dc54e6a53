import type { JsonObject } from "@/lib/http/json-object";

/** A reference to a component of the document. */
export function componentRef(kind: "schemas" | "parameters" | "responses" | "headers", name: string): JsonObject {
  return { $ref: `#/components/${kind}/${name}` };
}
