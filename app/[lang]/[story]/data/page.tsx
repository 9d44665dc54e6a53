import type { Metadata } from "next";
import { ApiGuide } from "@/components/data/api-guide";
import { DatasetCard } from "@/components/data/dataset-card";
import { PageHead } from "@/components/site/page-head";
import { datasetNames } from "@/lib/datasets/registry";
import { pages as en } from "@/lib/text/en/pages";
import { pages as ko } from "@/lib/text/ko/pages";
import { pageContext, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return pageMetadata(story, lang, "data", { en, ko }[lang].data);
}

/** Every dataset with its columns and downloads, and the API in short. */
export default async function DataPage(props: StoryPageProps) {
  const { story, lang } = await pageContext(props);
  return (
    <>
      <PageHead {...{ en, ko }[lang].data} />
      {datasetNames.map((name) => (
        <DatasetCard key={name} story={story} lang={lang} dataset={name} />
      ))}
      <ApiGuide story={story} lang={lang} />
    </>
  );
}
