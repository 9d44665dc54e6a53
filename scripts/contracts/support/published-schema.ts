import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";

/** Holds a document to a published schema; gives what is wrong with it, as paths and reasons. */
export function faultsBySchema(schema: "datapackage-2.0" | "cff-1.2.0", document: unknown): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // A hint for editors of descriptions; it says nothing about the text.
  ajv.addFormat("textarea", true);
  const text = readFileSync(join(import.meta.dirname, "schemas", `${schema}.json`), "utf8");
  const validate = ajv.compile(JSON.parse(text));
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
