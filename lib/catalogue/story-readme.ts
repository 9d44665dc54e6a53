import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import { catalogueText } from "@/lib/text/catalogue-text";
import type { Lang } from "@/lib/text/lang";
import { packageNames } from "./package-names";

/**
 * What is in the package of a story and how it is read, used and cited, in one language, as Markdown.
 *
 * @param origin the public address of this server, without a slash at the end
 */
export function storyReadme(story: Story, lang: Lang, origin: string): string {
  const { id, edition, verified, license } = story;
  const { readme: text } = catalogueText[lang];
  const files = [
    ...datasetNames.map((name) => {
      const { label, description } = datasets[name];
      const rows = text.rows(story.rows[name].length);
      return [`${name}.csv`, `${label[lang]} (${rows}). ${description[lang]}`] as const;
    }),
    [packageNames.datapackage, text.datapackage] as const,
    ["*.csv-metadata.json", text.csvw(datasetNames.length)] as const,
    [packageNames.citation, text.citation] as const,
    [packageNames.license, text.license] as const,
    [packageNames.manifest, text.manifest] as const,
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
