import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isStoryFile } from "@/lib/check/check-story";
import { idCell } from "@/lib/codecs/text-cell";
import { sitePages } from "@/lib/http/site-pages";
import { showInvisible } from "@/lib/text/invisible";
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
  /** What must be mended before anything is served: a path, what is wrong and what to do. */
  readonly problems: readonly string[];
}

/**
 * Lists the stories of a folder. Links are followed. What begins with a dot is ignored, as volumes of Kubernetes and
 * working copies of Git hold it; so are files, and folders in which no file of a story stands.
 */
export function listStories(folder: string): ListedStories {
  const read = namesIn(folder);
  if ("problem" in read) return { ids: [], others: [], problems: [`${folder}: ${read.problem}`] };
  const judged = read.names.map((name) => ({ name, ...judge(folder, name) }));
  const named = (kind: string) => judged.flatMap(({ name, is }) => (is === kind ? [name] : []));
  const ids = named("story");
  const problems = judged.flatMap(({ name, problem }) =>
    problem === undefined ? [] : [`${join(folder, name)}: ${problem}`],
  );
  if (ids.length === 0 && problems.length === 0) {
    const problem = read.names.some(isStoryFile)
      ? "holds the files of a story itself; set COUNTERPOINT_DATA to the folder above"
      : "no story; a story is a folder with a story.json and its CSV files";
    problems.push(`${folder}: ${problem}`);
  }
  return { ids, others: named("other"), problems: problems.map(showInvisible) };
}

function namesIn(folder: string): { readonly names: readonly string[] } | { readonly problem: string } {
  try {
    const names = readdirSync(/* turbopackIgnore: true */ folder);
    return { names: names.filter((name) => !name.startsWith(".")).sort() };
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const problem = isMissing ? "there is no such folder; make it" : readProblem(error);
    return { problem: `${problem}, or set COUNTERPOINT_DATA to the folder that holds the stories` };
  }
}

interface Judged {
  readonly is?: "story" | "other" | "file";
  readonly problem?: string;
}

function judge(folder: string, name: string): Judged {
  const isId = "value" in idCell.decode(name);
  try {
    const path = join(folder, name);
    if (!statSync(/* turbopackIgnore: true */ path).isDirectory()) return { is: "file" };
    const names = readdirSync(/* turbopackIgnore: true */ path).filter((each) => !each.startsWith("."));
    if (!names.some(isStoryFile)) {
      return isId && names.length === 0
        ? { problem: "is empty; put the files of a story there, or remove the folder" }
        : { is: "other" };
    }
    return isId && !reservedIds.includes(name) ? { is: "story" } : { problem: nameProblem(name) };
  } catch (error) {
    return isId ? { problem: readProblem(error) } : { is: "other" };
  }
}

function nameProblem(name: string): string {
  const decoded = idCell.decode(name);
  const fix = "fix" in decoded && decoded.fix !== undefined ? ` (perhaps ${JSON.stringify(decoded.fix)})` : "";
  const reason = `a story's folder needs a name in kebab-case other than ${reservedIds.join(", ")}`;
  return `${reason}: ${JSON.stringify(name)}${fix}`;
}
