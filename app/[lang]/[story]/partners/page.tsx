import type { Metadata } from "next";
import { Chart } from "@/components/chart/chart";
import { PageHead } from "@/components/site/page-head";
import { DatasetTable } from "@/components/table/dataset-table";
import { pages as en } from "@/lib/text/en/pages";
import { pages as ko } from "@/lib/text/ko/pages";
import { pageContext, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return pageMetadata(story, lang, "partners", { en, ko }[lang].partners);
}

/** Who takes part in the project and what each is responsible for; where it is built or planned. */
export default async function PartnersPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  return (
    <>
      <PageHead {...{ en, ko }[lang].partners} />
      <Chart story={story} lang={lang} id="partner-roles" parameters={parameters} follows />
      <DatasetTable story={story} lang={lang} dataset="partners" parameters={parameters} />
      <Chart story={story} lang={lang} id="site-capacity" parameters={parameters} />
      <DatasetTable story={story} lang={lang} dataset="sites" parameters={new URLSearchParams()} secondary />
    </>
  );
}
