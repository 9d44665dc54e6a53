import { expect, test } from "vitest";
import { exampleStoryFile } from "@/lib/starter/story-file-guide";
import { checkStory } from "./check-story";
import { formatFault } from "./fault";
import { readStoryFile } from "./read-story-file";
import { sampleStory } from "./testing/sample-story";

/** The sample's `story.json` with the value at a path set; undefined takes the key away. */
function withValueAt(path: string, value: unknown): ReadonlyMap<string, string> {
  const texts = sampleStory();
  const file: unknown = JSON.parse(texts.get("story.json") ?? "");
  const keys = path.split(".");
  let place: unknown = file;
  for (const key of keys.slice(0, -1)) place = Reflect.get(Object(place), key);
  const last = keys.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(Object(place), last);
  else Reflect.set(Object(place), last, value);
  return texts.set("story.json", JSON.stringify(file, null, 2));
}

const figure = '{"dataset":"deals","row":"example-deals","column":"amount"';
const headline = `[${figure},"label":{"en":"Example: Offer for the ferry","ko":"예시: 나룻배 인수 제안"}}]`;
const figures = `{"example-side-a":${figure}},"example-side-b":${figure}}}`;
const title = '{"en":"Example: The dispute over the ferry","ko":"예시: 나룻배를 둘러싼 다툼"}';
const braces = (example: string) => [
  `must be entries in braces${example && `, for example ${example}`}`,
  `중괄호로 묶은 항목들이 와야 한다${example && `. 예: ${example}`}`,
];
const list = (example: string) => [
  `must be a list in square brackets, for example ${example}`,
  `대괄호로 묶은 목록이 와야 한다. 예: ${example}`,
];
const text = (example: string) => [
  `must be a text in quotation marks, for example "${example}"`,
  `따옴표로 감싼 글이 와야 한다. 예: "${example}"`,
];
const absent = (example: string) => [
  `is missing; write it, for example ${example}`,
  `빠져 있다. 적는다. 예: ${example}`,
];
const ownId = [
  'not an id of its own; both sides need one other than both and neither: "both"',
  '자기만의 식별자가 아니다. 두 진영에는 both와 neither가 아닌 서로 다른 식별자가 필요하다: "both"',
];
const kebab = [
  'not an id in kebab-case (lower-case letters, digits, single hyphens): "Long Ferry" (perhaps "long-ferry")',
  '케밥 표기 식별자가 아니다(소문자, 숫자, 붙임표 하나씩): "Long Ferry" ("long-ferry"인 듯)',
];
const shapes = "circle, diamond, square, triangle";

test.each([
  ["a text for a pair", "title", "A ferry", 2, braces(title)],
  ["one language", "title.ko", undefined, 2, absent('"예시: 나룻배를 둘러싼 다툼"')],
  ["an empty text", "title.en", "", 3, absent('"Example: The dispute over the ferry"')],
  ["a number for a day", "verified", 2026, 10, text("2026-07-02")],
  ["nothing for an id", "project", null, 12, text("example-entities")],
  ["a missing entry", "currency", undefined, 1, absent('"USD"')],
  ["nothing for a side", "sides.1", null, 27, braces("")],
  ["no side", "sides", [], 13, ["has too few entries; it needs 2", "항목이 모자란다. 2개여야 한다"]],
  ["three sides", "sides.2", 1, 13, ["has too many entries; it takes 2", "항목이 너무 많다. 2개여야 한다"]],
  ["a side called both", "sides.0.id", "both", 15, ownId],
  ["an id with a space", "project", "Long Ferry", 12, kebab],
  [
    "a shape that is none",
    "sides.0.shape",
    "circel",
    25,
    [`not one of ${shapes}: "circel" (perhaps "circle")`, `${shapes} 가운데 하나가 아니다: "circel" ("circle"인 듯)`],
  ],
  [
    "a colour in capitals",
    "sides.0.color.light",
    "#A8480B",
    22,
    [
      'not a colour such as #1f5fa8: "#A8480B" (perhaps "#a8480b")',
      '#1f5fa8 같은 색이 아니다: "#A8480B" ("#a8480b"인 듯)',
    ],
  ],
  [
    "no figure",
    "headline",
    [],
    41,
    [
      `is empty; it needs at least one entry, for example ${headline}`,
      `비어 있다. 적어도 하나는 있어야 한다. 예: ${headline}`,
    ],
  ],
  ["entries for a list", "headline", {}, 41, list(headline)],
  ["a list for entries", "keyFigures.0.figures", [], 59, braces(figures)],
  [
    "an entry that is none",
    "licence",
    "CC0",
    103,
    ['not a key of a story: "licence"', '이야기 파일에 없는 항목이다: "licence"'],
  ],
])("%s is one sentence in both languages, with its key path and line", (_, path, value, line, [en = "", ko = ""]) => {
  const { faults } = checkStory(withValueAt(path, value));
  const [fault] = faults;
  expect(faults).toHaveLength(1);
  expect(fault?.line).toBe(line);
  if (!fault) return;
  expect(formatFault("data/ferry", fault, "en")).toContain(`data/ferry/story.json:${line}: ${fault.column}: ${en}`);
  expect(formatFault("data/ferry", fault, "ko")).toContain(`data/ferry/story.json:${line}: ${fault.column}: ${ko}`);
});

test("comments may stand in story.json, and lines are still counted", () => {
  const text = sampleStory().get("story.json") ?? "";
  const commented = `// the ferry {[\n/* two\nlines */\n${text.replace('"both"', "")}`;
  expect(readStoryFile(commented).faults).toEqual([]);
  const [fault] = readStoryFile(commented.replace("2031-05-06", "2031")).faults;
  expect(fault?.line).toBe(13);
});

test("the example is complete, and each of its texts is reported until it is replaced", () => {
  const text = JSON.stringify(exampleStoryFile, null, 2);
  const { faults } = readStoryFile(text);
  expect(faults.map(({ line }) => line)).toEqual(
    text.split("\n").flatMap((each, index) => (/: "(example-|Example: |예시: )/.test(each) ? [index + 1] : [])),
  );
  expect(new Set(faults.map(({ message }) => message.en.split(":")[0]))).toEqual(
    new Set(["still the example; write your own"]),
  );
});
