import { stringify } from "yaml";
import type { Story } from "@/lib/story/story";
import { bothLanguages } from "@/lib/text/both-languages";
import { catalogue as en } from "@/lib/text/en/catalogue";
import { site } from "@/lib/text/en/site";
import { catalogue as ko } from "@/lib/text/ko/catalogue";

/**
 * How a story is cited, as CITATION.cff (Citation File Format 1.2.0).
 *
 * @param origin the public address of this server, without a slash at the end
 */
export function citationFile(story: Story, origin: string): string {
  const { id, title, standfirst, edition, verified, license } = story;
  const citation = {
    "cff-version": "1.2.0",
    message: bothLanguages({ en: en.citeMessage, ko: ko.citeMessage }),
    type: "dataset",
    title: bothLanguages(title),
    abstract: bothLanguages(standfirst),
    authors: [{ name: site.name, website: `${origin}/` }],
    version: edition,
    "date-released": verified,
    license: license.id,
    url: `${origin}/en/${id}`,
    "repository-artifact": `${origin}/api/v1/${id}@${edition}.zip`,
  };
  return stringify(citation, { lineWidth: 0 });
}
