/** A value as JSON knows it; a property that is undefined is not written. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** An object of a JSON document, such as a schema, a package or a catalogue. */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}
