import { type Node, type ParseError, parse, stripComments } from "jsonc-parser";
import type { z } from "zod";
import { refusal, tooLong } from "@/lib/codecs/cell-codec";
import { foreignText } from "@/lib/csv/foreign-text";
import { lineAt } from "@/lib/csv/line-at";
import { type StoryFile, storyFileSchema } from "@/lib/datasets/story-file";
import { isExampleText } from "@/lib/starter/example-id";
import type { Pair } from "@/lib/text/lang";
import { type Fault, missingFile, unknownValue } from "./fault";
import { type JsonPath, type JsonPlaces, jsonPlaces } from "./json-places";
import { storyFileProblem } from "./story-file-problem";

const file = "story.json";

/** The most characters of a story file, and how deep its lists and objects may stand in each other; five is usual. */
const limits = { characters: 200_000, depth: 20 };

const problems = {
  empty: {
    en: "the file is empty; copy the one of another story and change it",
    ko: "빈 파일이다. 다른 이야기의 파일을 복사해 고쳐 쓴다",
  },
  deep: {
    en: `lists and objects stand in each other, more than ${limits.depth} deep`,
    ko: `목록과 항목이 ${limits.depth}겹 넘게 겹쳐 있다`,
  },
  syntax: {
    en: "not JSON here; look for a missing or superfluous comma, quotation mark or bracket",
    ko: "JSON 문법에 맞지 않는다. 빠지거나 남는 쉼표, 따옴표, 괄호를 찾는다",
  },
  unknownKey: { en: "not a key of a story", ko: "이야기 파일에 없는 항목이다" },
  example: { en: "still the example; write your own", ko: "아직 예시다. 이 이야기의 것으로 바꿔 쓴다" },
} as const satisfies Readonly<Record<string, Pair>>;

/**
 * Reads `story.json`: its JSON, in which comments may stand, and its schema, with the line of each fault. `absence` says
 * why there is no text.
 */
export function readStoryFile(
  text: string | undefined,
  absence: Pair = missingFile(file),
): { story?: StoryFile; faults: readonly Fault[] } {
  const refuse = (line: number, message: Pair) => ({ faults: [{ file, line, message }] });
  if (text === undefined) return refuse(1, absence);
  const foreign = foreignText(text, { en: "JSON", ko: "JSON" });
  if (foreign) return refuse(foreign.line, foreign.reason);
  const long = tooLong(text, limits.characters);
  if (long) return refuse(1, long.reason);
  if (text.trim() === "") return refuse(1, problems.empty);
  const bare = stripComments(text, " ");
  if (isDeep(bare)) return refuse(1, problems.deep);
  const syntax: ParseError[] = [];
  parse(text, syntax);
  const [first] = syntax;
  if (first) return refuse(lineAt(text, first.offset), problems.syntax);
  const places = jsonPlaces(text);
  const twice = repeatedKeys(text, places.tree);
  if (twice.length > 0) return { faults: twice };
  // Unlike jsonc-parser it keeps a key `__proto__`, so that the schema sees and refuses it.
  const parsed = storyFileSchema.safeParse(JSON.parse(bare));
  if (!parsed.success) return { faults: schemaFaults(places, parsed.error.issues) };
  const examples = exampleFaults(text, places.tree);
  return examples.length > 0 ? { faults: examples } : { story: parsed.data, faults: [] };
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
    const problem = {
      en: `the key stands already on line ${first}; remove one of them`,
      ko: `같은 항목이 ${first}번 줄에 이미 있다. 하나를 지운다`,
    };
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
      const fault = unknownValue(at([...issue.path, key]), problems.unknownKey, key, names);
      if (fault.fix !== undefined) meant.add(columnOf([...issue.path, fault.fix]));
      return fault;
    });
  });
  const others = issues.flatMap((issue): Fault[] => {
    const { path } = issue;
    const value: unknown = nodeAt(path)?.value;
    if (issue.code === "unrecognized_keys") return [];
    if (isMissing(issue))
      return meant.has(columnOf(path)) ? [] : [{ ...at(path), message: storyFileProblem(issue, true) }];
    if (issue.code === "invalid_value" && typeof value === "string")
      return [unknownValue(at(path), notOneOf(issue.values), value, issue.values.map(String))];
    const refused = refusal(issue);
    if (refused && value === "") return [{ ...at(path), message: storyFileProblem(issue, true) }];
    if (refused) return [{ ...unknownValue(at(path), refused.reason, String(value)), fix: refused.fix }];
    return [{ ...at(path), message: storyFileProblem(issue, false) }];
  });
  return [...mistyped, ...others];
}

function notOneOf(values: readonly unknown[]): Pair {
  const words = values.join(", ");
  return { en: `not one of ${words}`, ko: `${words} 가운데 하나가 아니다` };
}

/** Finds the texts that stood there as examples. Names of sides within `figures` follow those of the sides. */
function exampleFaults(text: string, node: Node | undefined, path: JsonPath = []): Fault[] {
  if (node?.type === "string")
    return isExampleText(node.value)
      ? [
          unknownValue(
            { file, line: lineAt(text, node.offset), column: columnOf(path) },
            problems.example,
            String(node.value),
          ),
        ]
      : [];
  return (node?.children ?? []).flatMap((child, index) => {
    const [key, value] = child.type === "property" ? (child.children ?? []) : [];
    return key
      ? exampleFaults(text, value, [...path, String(key.value)])
      : exampleFaults(text, child, [...path, index]);
  });
}

function columnOf(path: JsonPath): string {
  return path.map(String).join(".");
}
