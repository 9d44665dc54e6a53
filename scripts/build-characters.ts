import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { charactersIn } from "@/lib/server/fonts";
import { isMain, root } from "./run";

/** Lists the characters of the site's own words in `.build/characters.txt`, so that the server can cut its fonts to them. */
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
