import fc from "fast-check";
import { filledPath, type OpenApiDocument, type OpenApiParameter, parametersOf } from "./open-api-document";

/** A request made from the document. */
export interface FuzzedRequest {
  /** The path of the document from which it was made. */
  readonly path: string;
  readonly address: string;
}

/** Values that break numbers, dates, lists, lookups and escapes; those with % are in the address as they are. */
const nasty = [
  ..."|0|-1|1e999|NaN|null|true|2025-02|2025-22|2018/..|/|..|974억|97.4B|ㅅㅁ|'|\"|<script>|=1+1|,,,|id,id|max".split(
    "|",
  ),
  ..."1001|constructor|__proto__|toString|(((((a+)+)+$|[|\\|id__eq|_q|é|e\u0301|\u0000|\ud800|💥|　".split("|"),
  ..."%|%00|%E0%A4%A|%C0%AF|%uD800|%25|%2F..%2F|%0D%0ASet-Cookie:x=1|+|%F0%9F%92%A5".split("|"),
  "a".repeat(5000),
  ",".repeat(800),
  "9".repeat(400),
  "%41".repeat(1500),
];

/** Makes requests from the document: its own examples and values, and such as nobody would send. */
export function fuzzedRequests(document: OpenApiDocument): fc.Arbitrary<FuzzedRequest> {
  return fc.constantFrom(...Object.keys(document.paths)).chain((path) => {
    const parameters = parametersOf(document, path);
    const queried = parameters.filter((each) => each.in === "query");
    const pair = queried.length > 0 ? fc.oneof({ weight: 5, arbitrary: known(queried) }, unknown) : unknown;
    const pairs = fc.oneof(fc.array(pair, { maxLength: 6 }), pair.map(repeated));
    return fc.record({ path: fc.constant(path), target: target(path, parameters), pairs }).map((made) => ({
      path,
      address: made.pairs.length > 0 ? `${made.target}?${made.pairs.join("&")}` : made.target,
    }));
  });
}

function repeated(pair: string): string[] {
  return [pair, pair, `${pair}x`, pair];
}

/** The path with its examples; one time in four with something else instead of one of them. */
function target(path: string, parameters: readonly OpenApiParameter[]): fc.Arbitrary<string> {
  const varied = parameters.filter((each) => each.in === "path");
  const whole = filledPath(path, parameters);
  if (varied.length === 0) return fc.constant(whole);
  const wrong = fc.tuple(fc.constantFrom(...varied), value).map(([{ name }, text]) => {
    // A segment of dots alone would be another path.
    const segment = /^\.*$/.test(text) ? "no-such" : text.replaceAll("/", "%2F").replace(/[?#]/g, encodeURIComponent);
    return filledPath(
      path.replace(`{${name}}`, () => segment),
      parameters,
    );
  });
  return fc.oneof({ weight: 3, arbitrary: fc.constant(whole) }, wrong);
}

function known(parameters: readonly OpenApiParameter[]): fc.Arbitrary<string> {
  return fc
    .constantFrom(...parameters)
    .chain((parameter) =>
      fc.tuple(nameOf(parameter), textFor(parameter)).map(([name, text]) => `${encodeURIComponent(name)}=${text}`),
    );
}

const value = fc.oneof(fc.constantFrom(...nasty).map(raw), fc.string({ unit: "binary" }).map(raw));

const unknown = fc.tuple(value, value).map(([name, text]) => `${name.slice(0, 200)}=${text}`);

/** The parameter's name; of one whose names are patterns, a name that fits one of them. */
function nameOf({ name, schema }: OpenApiParameter): fc.Arbitrary<string> {
  const patterns = Object.keys(schema.patternProperties ?? {});
  if (patterns.length === 0) return fc.constant(name);
  return fc.constantFrom(...patterns).chain((pattern) => fc.stringMatching(new RegExp(pattern)));
}

/** Its example, a value of its list or pattern, or one that does not fit. */
function textFor({ example, schema }: OpenApiParameter): fc.Arbitrary<string> {
  const fitting = [example].flat().filter((each) => typeof each === "string" || typeof each === "number");
  const listed = [...fitting.map(String), ...(schema.enum ?? [])].map(raw);
  const pattern = schema.pattern === undefined ? [] : [fc.stringMatching(new RegExp(schema.pattern)).map(raw)];
  return fc.oneof(...(listed.length > 0 ? [fc.constantFrom(...listed)] : []), ...pattern, value);
}

/** A text as it may be written in an address: escaped, but for those that are escapes already. */
function raw(text: string): string {
  return text.includes("%") ? text.replace(/[?#&\s]/g, "") : encodeURIComponent(text.toWellFormed());
}
