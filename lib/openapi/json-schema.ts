/** A value as JSON knows it; a property that is undefined is left out when it is written. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** An object of a JSON document, such as a JSON Schema (2020-12) or a part of an OpenAPI document. */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/** A reference to a component of the document. */
export function componentRef(kind: "schemas" | "parameters" | "responses" | "headers", name: string): JsonObject {
  return { $ref: `#/components/${kind}/${name}` };
}
