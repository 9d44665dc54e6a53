import { stringify } from "yaml";
import { licenseNotice } from "@/lib/archive/license-notice";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { JsonObject } from "@/lib/http/json-object";
import type { Story } from "@/lib/story/story";
import { storyCredit } from "@/lib/story/story-credit";
import { bothLanguages } from "@/lib/text/both-languages";
import { catalogueText } from "@/lib/text/catalogue-text";
import { type Lang, langs } from "@/lib/text/lang";
import { csvwMetadata } from "./csvw-metadata";
import { dataPackage } from "./data-package";
import { datasetFile } from "./dataset-file";
import { textDigest } from "./text-digest";

/**
 * A whole story as files by name: every dataset as it is stored, with what describes, explains and cites it, and a
 * manifest of them all. Equal data gives equal texts.
 *
 * @param origin the public address of this server, without a slash at the end
 */
export async function packageFiles(story: Story, origin: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map([
    ["README.md", langs.map((lang) => storyReadme(story, lang, origin)).join("\n")],
    ...datasetNames.flatMap((name): [string, string][] => [
      [`${name}.csv`, datasetFile(story, name)],
      [`${name}.csv-metadata.json`, pretty(csvwMetadata(story, name))],
    ]),
    ["datapackage.json", pretty(await dataPackage(story, origin))],
    ["CITATION.cff", citationFile(story, origin)],
    ["LICENSE.txt", licenseNotice(story, langs)],
  ]);
  return new Map([...files, ["manifest-sha256.txt", await manifest(files)]]);
}

function pretty(document: JsonObject): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Hash and name of every file as `sha256sum -c` reads them; the sizes are in comments before, which it ignores. */
async function manifest(files: ReadonlyMap<string, string>): Promise<string> {
  const lines = await Promise.all(
    [...files].map(async ([name, text]) => {
      const { bytes, sha256 } = await textDigest(text);
      return `# ${name}: ${bytes} bytes\n${sha256}  ${name}\n`;
    }),
  );
  return lines.join("");
}

/** How a story is cited, as CITATION.cff (Citation File Format 1.2.0). */
function citationFile(story: Story, origin: string): string {
  const { id, title, standfirst, edition, verified, license } = story;
  const citation = {
    "cff-version": "1.2.0",
    message: bothLanguages({ en: catalogueText.en.citeMessage, ko: catalogueText.ko.citeMessage }),
    type: "dataset",
    title: bothLanguages(title),
    abstract: bothLanguages(standfirst),
    authors: citedAuthors(story, origin),
    version: edition,
    "date-released": verified,
    license: license.id,
    url: `${origin}/en/${id}`,
    "repository-artifact": `${origin}/api/v1/${id}@${edition}.zip`,
  };
  return stringify(citation, { lineWidth: 0 });
}

/** The people of the byline and the newsroom, each by a name as it is written. */
function citedAuthors(story: Story, origin: string): { name: string; website?: string }[] {
  const [en, ko] = [storyCredit(story, "en"), storyCredit(story, "ko")];
  const people = en.authors.map((name, index) => ({
    name: bothLanguages({ en: name, ko: ko.authors[index] ?? name }),
  }));
  const name = bothLanguages({ en: en.publisher, ko: ko.publisher });
  return [...people, { name, website: en.url ?? `${origin}/` }];
}

/** What is in the package of a story and how to read, use and cite it, in one language, as Markdown. */
function storyReadme(story: Story, lang: Lang, origin: string): string {
  const { id, edition, verified, license } = story;
  const { readme: text } = catalogueText[lang];
  const files: readonly (readonly [name: string, what: string])[] = [
    ...datasetNames.map((name): [string, string] => {
      const { label, description } = datasets[name];
      return [`${name}.csv`, `${label[lang]} (${text.rows(story.rows[name].length)}). ${description[lang]}`];
    }),
    ["datapackage.json", text.datapackage],
    ["*.csv-metadata.json", text.csvw(datasetNames.length)],
    ["CITATION.cff", text.citation],
    ["LICENSE.txt", text.license],
    ["manifest-sha256.txt", text.manifest],
  ];
  return [
    `# ${story.title[lang]}`,
    "",
    story.standfirst[lang],
    "",
    text.edition(edition, verified),
    "",
    `## ${text.files}`,
    "",
    ...files.map(([file, what]) => `- \`${file}\`: ${what}`),
    "",
    `## ${text.form}`,
    "",
    ...text.forms.map((line) => `- ${line}`),
    "",
    `## ${text.use}`,
    "",
    text.licensed(license.title[lang], license.url),
    "",
    `## ${text.addresses}`,
    "",
    `- ${text.current(`${origin}/api/v1/${id}.zip`)}`,
    `- ${text.pinned(`${origin}/api/v1/${id}@${edition}.zip`)}`,
    "",
  ].join("\n");
}
