import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { charactersIn } from "@/lib/server/page-fonts";
import { isMain, root } from "./run";

/** Writes the characters of the site's own texts to `.build/characters.txt`, to which the server subsets its fonts. */
export function buildCharacters() {
  const texts = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .map((name) => readFileSync(join(root, folder, name), "utf8")),
  );
  mkdirSync(join(root, ".build"), { recursive: true });
  writeFileSync(join(root, ".build", "characters.txt"), charactersIn([...texts, "₩€£¥–—‘’“”…·→←↑↓●◆■▲○◇□△"]));
}

if (isMain(import.meta.url)) buildCharacters();
