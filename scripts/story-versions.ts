import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { isStoryFile, type StoryTexts } from "@/lib/check/check-story";
import { readFiles } from "@/lib/server/read-files";
import { CommandProblem } from "./command-line";

/** Another version of the stories, from which the texts of each can be had. */
export type Versions = (id: string) => StoryTexts;

/**
 * Finds the version of the stories with which they are to be compared.
 *
 * @param folder the folder of the stories
 * @param against a folder of stories, the folder of one story, or a revision of the Git repository that holds `folder`
 * @throws CommandProblem where there is neither
 */
export function findVersions(folder: string, against: string): Versions {
  if (existsSync(against) && statSync(against).isDirectory()) {
    const isStory = existsSync(join(against, "story.json"));
    return (id) => textsIn(isStory && !existsSync(join(against, id)) ? resolve(against) : join(against, id));
  }
  const revision = tryGit(folder, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${against}^{commit}`,
  ])?.trim();
  if (revision === undefined)
    throw new CommandProblem({
      en: `${JSON.stringify(against)} is neither a folder nor a revision of Git, such as HEAD or HEAD~3.`,
      ko: `${JSON.stringify(against)}: 그런 폴더도, HEAD나 HEAD~3 같은 Git 리비전도 없다.`,
    });
  return (id) => textsAt(folder, revision, id);
}

function textsIn(path: string): StoryTexts {
  return existsSync(path) ? readFiles(path).texts : new Map();
}

function textsAt(folder: string, revision: string, id: string): StoryTexts {
  const listed = tryGit(folder, ["ls-tree", "-z", "--name-only", revision, `./${id}/`]) ?? "";
  const names = listed.split("\0").filter((path) => isStoryFile(basename(path)));
  return new Map(
    names.map((path) => [basename(path), tryGit(folder, ["show", `${revision}:./${id}/${basename(path)}`]) ?? ""]),
  );
}

/** What Git prints; undefined where it fails, as it does outside of a repository. */
function tryGit(folder: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", ["-C", folder, ...args], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}
