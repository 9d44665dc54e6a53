import type { Metadata } from "next";
import { ApiGuide } from "@/components/data/api-guide";
import { DatasetCard } from "@/components/data/dataset-card";
import { JsonLd } from "@/components/data/json-ld";
import { StoryFiles } from "@/components/data/story-files";
import { PageHead } from "@/components/site/page-head";
import { catalogJsonLd } from "@/lib/catalogue/dataset-json-ld";
import { storyOutline } from "@/lib/charts/story-outline";
import { origin } from "@/lib/server/origin";
import { pageContext, pageParts, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";
import { withDescriptions } from "./with-descriptions";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return withDescriptions(pageMetadata(story, lang, "data", pageParts(story, "data", lang).head), {
    "application/ld+json": `/api/v1/${story.id}/catalog.jsonld`,
    "application/vnd.datapackage+json": `/api/v1/${story.id}/datapackage.json`,
  });
}

/** Every dataset with its columns and downloads, and a short guide to the API. */
export default async function DataPage(props: StoryPageProps) {
  const { story, lang } = await pageContext(props);
  return (
    <>
      <PageHead {...pageParts(story, "data", lang).head} />
      <StoryFiles story={story} lang={lang} />
      {storyOutline(story).datasets.map((name) => (
        <DatasetCard key={name} story={story} lang={lang} dataset={name} />
      ))}
      <ApiGuide story={story} lang={lang} />
      <JsonLd document={catalogJsonLd(story, { lang, origin: origin().origin })} />
    </>
  );
}
