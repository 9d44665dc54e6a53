import { licenseNotice } from "@/lib/archive/license-notice";
import { datasetNames } from "@/lib/datasets/registry";
import type { JsonObject } from "@/lib/http/json-object";
import type { Story } from "@/lib/story/story";
import { langs } from "@/lib/text/lang";
import { citationFile } from "./citation-file";
import { csvwMetadata } from "./csvw-metadata";
import { dataPackage } from "./data-package";
import { datasetFile } from "./dataset-file";
import { packageNames } from "./package-names";
import { sha256 } from "./sha-256";
import { storyReadme } from "./story-readme";

/**
 * A whole story as files by name: every dataset as it is kept, with what describes, explains and cites it, and a
 * manifest of them all. Equal data gives equal texts.
 *
 * @param origin the public address of this server, without a slash at the end
 */
export async function packageFiles(story: Story, origin: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map([
    [packageNames.readme, langs.map((lang) => storyReadme(story, lang, origin)).join("\n")],
    ...datasetNames.flatMap((name): [string, string][] => [
      [`${name}.csv`, datasetFile(story, name)],
      [`${name}.csv-metadata.json`, pretty(csvwMetadata(story, name))],
    ]),
    [packageNames.datapackage, pretty(await dataPackage(story, origin))],
    [packageNames.citation, citationFile(story, origin)],
    [packageNames.license, licenseNotice(story, langs)],
  ]);
  return new Map([...files, [packageNames.manifest, await manifest(files)]]);
}

function pretty(document: JsonObject): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * Hash and name of every file as `sha256sum -c` reads them; the sizes stand in comments before, which it passes over.
 */
async function manifest(files: ReadonlyMap<string, string>): Promise<string> {
  const lines = await Promise.all(
    [...files].map(async ([name, text]) => {
      const bytes = new TextEncoder().encode(text);
      return `# ${name}: ${bytes.length} bytes\n${await sha256(bytes)}  ${name}\n`;
    }),
  );
  return lines.join("");
}
