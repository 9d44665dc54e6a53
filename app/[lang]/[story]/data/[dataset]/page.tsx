import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CardHost } from "@/components/card/card-host";
import { PageHead } from "@/components/site/page-head";
import { DatasetTable } from "@/components/table/dataset-table";
import { datasets, isDatasetName } from "@/lib/datasets/registry";
import { pages as en } from "@/lib/text/en/pages";
import { pages as ko } from "@/lib/text/ko/pages";
import { pageContext, type StoryPageProps } from "../../page-context";
import { pageMetadata } from "../../page-metadata";

interface DatasetPageProps extends StoryPageProps {
  readonly params: Promise<{ readonly lang: string; readonly story: string; readonly dataset: string }>;
}

async function datasetContext(props: DatasetPageProps) {
  const { dataset: name } = await props.params;
  if (!isDatasetName(name)) notFound();
  const context = await pageContext(props);
  const { label, description } = datasets[name];
  return {
    ...context,
    name,
    head: {
      title: `${{ en, ko }[context.lang].data.title}: ${label[context.lang]}`,
      standfirst: description[context.lang],
    },
  };
}

export async function generateMetadata(props: DatasetPageProps): Promise<Metadata> {
  const { story, lang, name, head } = await datasetContext(props);
  return pageMetadata(story, lang, `data/${name}`, head);
}

/** The whole table of one dataset. */
export default async function DatasetPage(props: DatasetPageProps) {
  const { story, lang, parameters, name, head } = await datasetContext(props);
  return (
    <CardHost story={story} lang={lang} dataset={name} parameters={parameters}>
      <PageHead {...head} />
      <DatasetTable story={story} lang={lang} dataset={name} parameters={parameters} />
    </CardHost>
  );
}
