import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isStoryFile } from "@/lib/check/check-story";
import { perhaps } from "@/lib/check/fault";
import { idCell } from "@/lib/codecs/text-cell";
import { sitePages } from "@/lib/http/site-pages";
import { showInvisible } from "@/lib/text/invisible";
import type { Pair } from "@/lib/text/lang";
import { readProblem } from "./read-problem";

/** Names with another meaning in addresses. */
const reservedIds = [
  ...["charts", "openapi", "datapackage", "changes", "diff", "verify", "stories", "labels"],
  ...sitePages,
];

/** What the folder of the stories holds. */
export interface ListedStories {
  /** The names of the folders with a story, sorted. */
  readonly ids: readonly string[];
  /** The names of other folders, which are ignored. */
  readonly others: readonly string[];
  /** What must be mended before anything is served: a path, what is wrong and what to do, in both languages. */
  readonly problems: readonly Pair[];
}

/**
 * Lists the stories of a folder. Links are followed. What begins with a dot is ignored, as volumes of Kubernetes and
 * working copies of Git hold it; so are files, and folders in which no file of a story stands.
 */
export function listStories(folder: string): ListedStories {
  const read = namesIn(folder);
  if ("problem" in read) return { ids: [], others: [], problems: [at(folder, read.problem)] };
  const judged = read.names.map((name) => ({ name, ...judge(folder, name) }));
  const named = (kind: string) => judged.flatMap(({ name, is }) => (is === kind ? [name] : []));
  const ids = named("story");
  const problems = judged.flatMap(({ name, problem }) =>
    problem === undefined ? [] : [at(join(folder, name), problem)],
  );
  if (ids.length === 0 && problems.length === 0) {
    const problem = read.names.some(isStoryFile) ? texts.ownFiles : texts.noStory;
    problems.push(at(folder, problem));
  }
  return { ids, others: named("other"), problems };
}

/** A problem behind the path at which it is. */
function at(path: string, { en, ko }: Pair): Pair {
  return { en: showInvisible(`${path}: ${en}`), ko: showInvisible(`${path}: ${ko}`) };
}

const texts = {
  ownFiles: {
    en: "holds the files of a story itself; set COUNTERPOINT_DATA to the folder above",
    ko: "이야기 파일이 바로 들어 있다. COUNTERPOINT_DATA를 한 단계 위 폴더로 정한다",
  },
  noStory: {
    en: "no story; a story is a folder with a story.json and its CSV files",
    ko: "이야기가 없다. 이야기는 story.json과 CSV 파일이 든 폴더다",
  },
  noFolder: { en: "there is no such folder; make it", ko: "그런 폴더가 없다. 만든다" },
  empty: {
    en: "is empty; put the files of a story there, or remove the folder",
    ko: "비어 있다. 이야기 파일을 넣거나 폴더를 지운다",
  },
} as const satisfies Readonly<Record<string, Pair>>;

function namesIn(folder: string): { readonly names: readonly string[] } | { readonly problem: Pair } {
  try {
    const names = readdirSync(/* turbopackIgnore: true */ folder);
    return { names: names.filter((name) => !name.startsWith(".")).sort() };
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const problem = isMissing ? texts.noFolder : readProblem(error);
    return {
      problem: {
        en: `${problem.en}, or set COUNTERPOINT_DATA to the folder that holds the stories`,
        ko: `${problem.ko}. 아니면 COUNTERPOINT_DATA를 이야기들이 든 폴더로 정한다`,
      },
    };
  }
}

interface Judged {
  readonly is?: "story" | "other" | "file";
  readonly problem?: Pair;
}

function judge(folder: string, name: string): Judged {
  const isId = "value" in idCell.decode(name);
  try {
    const path = join(folder, name);
    if (!statSync(/* turbopackIgnore: true */ path).isDirectory()) return { is: "file" };
    const names = readdirSync(/* turbopackIgnore: true */ path).filter((each) => !each.startsWith("."));
    if (!names.some(isStoryFile)) {
      return isId && names.length === 0 ? { problem: texts.empty } : { is: "other" };
    }
    const problem = nameProblem(name);
    return problem ? { problem } : { is: "story" };
  } catch (error) {
    return isId ? { problem: readProblem(error) } : { is: "other" };
  }
}

/** What is wrong with the name of a story's folder, or with an id that is to name one. */
export function nameProblem(name: string): Pair | undefined {
  const decoded = idCell.decode(name);
  if ("value" in decoded && !reservedIds.includes(name)) return undefined;
  const fix = "fix" in decoded && decoded.fix !== undefined ? perhaps(decoded.fix) : { en: "", ko: "" };
  const taken = reservedIds.join(", ");
  return {
    en: `a story's folder needs a name in kebab-case other than ${taken}: ${JSON.stringify(name)}${fix.en}`,
    ko: `이야기 폴더의 이름은 ${taken}이 아닌 케밥 표기(소문자, 숫자, 붙임표)여야 한다: ${JSON.stringify(name)}${fix.ko}`,
  };
}
