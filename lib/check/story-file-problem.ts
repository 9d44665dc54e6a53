import { josa } from "es-hangul";
import type { z } from "zod";
import { exampleStoryFile } from "@/lib/starter/story-file-guide";
import type { Pair } from "@/lib/text/lang";
import type { JsonPath } from "./json-places";

/** The most characters of an example in a message. */
const longestExample = 160;

/** What zod calls the types of JSON, as sentences name them. */
const types: Readonly<Record<string, Pair>> = {
  string: { en: "a text in quotation marks", ko: "따옴표로 감싼 글" },
  number: { en: "a number", ko: "수" },
  int: { en: "a whole number", ko: "정수" },
  boolean: { en: "true or false", ko: "true나 false" },
  array: { en: "a list in square brackets", ko: "대괄호로 묶은 목록" },
  tuple: { en: "a list in square brackets", ko: "대괄호로 묶은 목록" },
  object: { en: "entries in braces", ko: "중괄호로 묶은 항목들" },
  record: { en: "entries in braces", ko: "중괄호로 묶은 항목들" },
};

const other: Pair = { en: "another value", ko: "다른 값" };

/** Says of what the schema of `story.json` refused at a path what is wanted there, with an example where there is one. */
export function storyFileProblem(issue: z.core.$ZodIssue, isMissing: boolean): Pair {
  const { en, ko } = isMissing ? absent : problemOf(issue);
  const example = exampleAt(issue.path);
  return example === undefined ? { en, ko } : { en: `${en}, for example ${example}`, ko: `${ko}. 예: ${example}` };
}

const absent: Pair = { en: "is missing; write it", ko: "빠져 있다. 적는다" };

function problemOf(issue: z.core.$ZodIssue): Pair {
  if (issue.code === "invalid_type") {
    const { en, ko } = types[issue.expected] ?? other;
    return { en: `must be ${en}`, ko: `${josa(ko, "이/가")} 와야 한다` };
  }
  if (issue.code === "too_small" && issue.origin === "number")
    return { en: `is too small; it is at least ${issue.minimum}`, ko: `너무 작다. ${issue.minimum} 이상이어야 한다` };
  if (issue.code === "too_small" && issue.minimum === 1)
    return { en: "is empty; it needs at least one entry", ko: "비어 있다. 적어도 하나는 있어야 한다" };
  if (issue.code === "too_small")
    return { en: `has too few entries; it needs ${issue.minimum}`, ko: `항목이 모자란다. ${issue.minimum}개여야 한다` };
  if (issue.code === "too_big")
    return {
      en: `has too many entries; it takes ${issue.maximum}`,
      ko: `항목이 너무 많다. ${issue.maximum}개여야 한다`,
    };
  return { en: "cannot be used; write another value", ko: "쓸 수 없는 값이다. 다른 값을 적는다" };
}

/** The value that stands at a path of the example, as JSON; of a list or of names that the story chooses, the first. */
function exampleAt(path: JsonPath): string | undefined {
  let value: unknown = exampleStoryFile;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    const entries = new Map(Object.entries(value));
    value =
      entries.get(String(key)) ?? (typeof key === "number" || isOfSides(value) ? [...entries.values()][0] : undefined);
  }
  const text = JSON.stringify(value);
  return text !== undefined && text.length <= longestExample ? text : undefined;
}

/** Whether the keys of an object are ids of the story's sides. */
function isOfSides(value: object): boolean {
  return exampleStoryFile.sides.every(({ id }) => id in value);
}
