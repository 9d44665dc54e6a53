import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

/**
 * The licences and notices of every package of others that a build may contain, as one text: those that are not only
 * for development, and what Next has compiled into itself.
 *
 * @param folder holds `package-lock.json` and `node_modules`
 */
export function thirdPartyNotices(folder: string): string {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")));
  const compiled = "node_modules/next/dist/compiled";
  const notices = [
    ...Object.entries(packages)
      .filter(([path, { dev }]) => path !== "" && !dev && existsSync(join(folder, path)))
      .map(([path, { version = "", license = "not stated" }]) => ({
        title: `${path.replace(/^.*node_modules\//, "")} ${version}, licence: ${license}`,
        texts: licenceTexts(join(folder, path)),
      })),
    ...foldersIn(join(folder, compiled)).map((name) => ({
      title: `${name}, compiled into next`,
      texts: licenceTexts(join(folder, compiled, name)),
    })),
  ].filter(({ title, texts }) => texts.length > 0 || !title.endsWith("compiled into next"));
  return notices.map(({ title, texts }) => [title, "-".repeat(title.length), ...texts].join("\n")).join("\n\n\n");
}

function licenceTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice|copying)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").trim());
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
