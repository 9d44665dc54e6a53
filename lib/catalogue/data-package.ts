import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import type { JsonObject } from "@/lib/http/json-object";
import type { Story } from "@/lib/story/story";
import { bothLanguages } from "@/lib/text/both-languages";
import { site } from "@/lib/text/en/site";
import { datasetFile } from "./dataset-file";
import { tableSchema } from "./table-schema";
import { textDigest } from "./text-digest";

/**
 * The description of a story as a Data Package (version 2.0, datapackage.org). Paths are relative, so that the same
 * description serves next to the addresses of the API and in the ZIP; sizes and hashes hold for both.
 *
 * @param origin the public address of this server, without a slash at the end
 */
export async function dataPackage(story: Story, origin: string): Promise<JsonObject> {
  const { id, edition, title, standfirst, verified, license } = story;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: id,
    id: `${origin}/api/v1/${id}@${edition}/datapackage.json`,
    title: bothLanguages(title),
    description: bothLanguages(standfirst),
    homepage: `${origin}/en/${id}`,
    version: edition,
    created: `${verified}T00:00:00Z`,
    keywords: [...new Set(story.sides.flatMap(({ label }) => [label.en, label.ko]))],
    licenses: [{ name: license.id, path: license.url, title: bothLanguages(license.title) }],
    contributors: [
      ...(story.byline ?? []).map((name) => ({ title: bothLanguages(name), roles: ["author"] })),
      {
        title: bothLanguages(story.newsroom?.name ?? { en: site.name, ko: site.name }),
        path: story.newsroom?.url ?? `${origin}/`,
        roles: ["publisher"],
      },
    ],
    sources: story.rows.sources.map(({ publisher, title_en, title_ko, url, published }) => ({
      title: `${publisher}: ${bothLanguages({ en: title_en, ko: title_ko })}`,
      ...(url !== null && { path: url }),
      version: published.edtf,
    })),
    resources: await Promise.all(datasetNames.map((name) => resource(story, name))),
  };
}

async function resource(story: Story, name: DatasetName): Promise<JsonObject> {
  const { label, description } = datasets[name];
  const { bytes, sha256 } = await textDigest(datasetFile(story, name));
  return {
    name,
    path: `${name}.csv`,
    type: "table",
    title: bothLanguages(label),
    description: bothLanguages(description),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    schema: tableSchema(story, name),
  };
}
