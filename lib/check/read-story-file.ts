import { type Node, type ParseError, parse } from "jsonc-parser";
import type { z } from "zod";
import { tooLong } from "@/lib/codecs/cell-codec";
import { foreignText } from "@/lib/csv/foreign-text";
import { lineAt } from "@/lib/csv/line-at";
import { type StoryFile, storyFileSchema } from "@/lib/datasets/story-file";
import { type Fault, unknownValue } from "./fault";
import { type JsonPath, type JsonPlaces, jsonPlaces } from "./json-places";

const file = "story.json";

/** The most characters of a story file, and how deep its lists and objects may stand in each other; five is usual. */
const limits = { characters: 200_000, depth: 20 };

/** Reads `story.json`: its JSON and its schema, with the line of each fault. `absence` says why there is no text. */
export function readStoryFile(
  text: string | undefined,
  absence = `the file is missing: ${file}`,
): { story?: StoryFile; faults: readonly Fault[] } {
  const refuse = (line: number, message: string) => ({ faults: [{ file, line, message }] });
  if (text === undefined) return refuse(1, absence);
  const foreign = foreignText(text, "JSON");
  if (foreign) return refuse(foreign.line, foreign.reason);
  const long = tooLong(text, limits.characters);
  if (long) return refuse(1, long.reason);
  if (text.trim() === "") return refuse(1, "the file is empty; copy the one of another story and change it");
  if (isDeep(text)) return refuse(1, `lists and objects stand in each other, more than ${limits.depth} deep`);
  const syntax: ParseError[] = [];
  parse(text, syntax, { disallowComments: true });
  const [first] = syntax;
  if (first) {
    const message = "not JSON here; look for a missing or superfluous comma, quotation mark or bracket";
    return refuse(lineAt(text, first.offset), message);
  }
  const places = jsonPlaces(text);
  const twice = repeatedKeys(text, places.tree);
  if (twice.length > 0) return { faults: twice };
  // Unlike jsonc-parser it keeps a key `__proto__`, so that the schema sees and refuses it.
  const parsed = storyFileSchema.safeParse(JSON.parse(text));
  return parsed.success ? { story: parsed.data, faults: [] } : { faults: schemaFaults(places, parsed.error.issues) };
}

/** Whether brackets are nested so deeply that a parser would fail. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.replaceAll(/"(?:[^"\\]|\\.)*"/g, "").matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > limits.depth) return true;
  }
  return false;
}

/** Finds keys that an object names twice, of which readers of JSON drop one without a word; reported at the second. */
function repeatedKeys(text: string, node: Node | undefined, path: JsonPath = []): Fault[] {
  const lines = new Map<string, number>();
  return (node?.children ?? []).flatMap((child, index) => {
    const [key, value] = child.type === "property" ? (child.children ?? []) : [];
    if (key === undefined) return repeatedKeys(text, child, [...path, index]);
    const name = String(key.value);
    const line = lineAt(text, key.offset);
    const first = lines.get(name);
    lines.set(name, first ?? line);
    if (first === undefined) return repeatedKeys(text, value, [...path, name]);
    const problem = `the key stands already on line ${first}; remove one of them`;
    return [unknownValue({ file, line, column: columnOf([...path, name]) }, problem, name)];
  });
}

/** What the schema refuses, each at its place. A mistyped key is one fault: its right name is not said to be missing. */
function schemaFaults({ nodeAt, lineOf }: JsonPlaces, issues: readonly z.core.$ZodIssue[]): Fault[] {
  const at = (path: JsonPath) => ({ file, line: lineOf(path), column: columnOf(path) || undefined });
  const isMissing = ({ code, path }: z.core.$ZodIssue) => code !== "unrecognized_keys" && !nodeAt(path);
  const missing = issues.filter(isMissing).map(({ path }) => path);
  const meant = new Set<string>();
  const mistyped = issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [];
    const lacking = missing.filter((path) => columnOf(path.slice(0, -1)) === columnOf(issue.path));
    return issue.keys.map((key) => {
      const names = lacking.map((path) => String(path.at(-1)));
      const fault = unknownValue(at([...issue.path, key]), "not a key of a story", key, names);
      if (fault.fix !== undefined) meant.add(columnOf([...issue.path, fault.fix]));
      return fault;
    });
  });
  const others = issues.flatMap((issue): Fault[] => {
    const { path, message } = issue;
    const value: unknown = nodeAt(path)?.value;
    if (issue.code === "unrecognized_keys") return [];
    if (isMissing(issue)) return meant.has(columnOf(path)) ? [] : [{ ...at(path), message: "is missing" }];
    if (issue.code === "invalid_value" && typeof value === "string")
      return [unknownValue(at(path), `not one of ${issue.values.join(", ")}`, value, issue.values.map(String))];
    if (issue.code === "custom" && issue.params && typeof value === "string" && value !== "") {
      const { fix } = issue.params;
      return [{ ...unknownValue(at(path), message, value), fix: typeof fix === "string" ? fix : undefined }];
    }
    return [{ ...at(path), message: message.charAt(0).toLowerCase() + message.slice(1) }];
  });
  return [...mistyped, ...others];
}

function columnOf(path: JsonPath): string {
  return path.map(String).join(".");
}
