import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CardHost } from "@/components/card/card-host";
import { DatasetCite } from "@/components/cite/dataset-cite";
import { JsonLd } from "@/components/data/json-ld";
import { JumpLinks } from "@/components/site/jump-links";
import { jumpTo } from "@/components/site/jump-to";
import { PageHead } from "@/components/site/page-head";
import { DatasetTable } from "@/components/table/dataset-table";
import { datasetJsonLd } from "@/lib/catalogue/dataset-json-ld";
import { datasets, isDatasetName } from "@/lib/datasets/registry";
import { origin } from "@/lib/server/origin";
import { pageContext, pageParts, type StoryPageProps } from "../../page-context";
import { pageMetadata } from "../../page-metadata";
import { withCardHead } from "../../with-card-head";
import { withDescriptions } from "../with-descriptions";

interface DatasetPageProps extends StoryPageProps {
  readonly params: Promise<{ readonly lang: string; readonly story: string; readonly dataset: string }>;
}

async function datasetContext(props: DatasetPageProps) {
  const { dataset: name } = await props.params;
  if (!isDatasetName(name)) notFound();
  const context = await pageContext(props);
  if (context.story.rows[name].length === 0) notFound();
  const { label, description } = datasets[name];
  return {
    ...context,
    name,
    head: {
      title: `${pageParts(context.story, "data", context.lang).head.title}: ${label[context.lang]}`,
      standfirst: description[context.lang],
    },
  };
}

export async function generateMetadata(props: DatasetPageProps): Promise<Metadata> {
  const context = await datasetContext(props);
  const { story, lang, name, head } = context;
  const described = withDescriptions(pageMetadata(story, lang, `data/${name}`, head), {
    "application/csvm+json": `/api/v1/${story.id}/${name}.csv-metadata.json`,
    "application/ld+json": `/api/v1/${story.id}/catalog.jsonld`,
    "text/csv": `/api/v1/${story.id}/${name}.csv`,
  });
  return withCardHead(described, context, name);
}

/** One dataset as a table, with its citation and JSON-LD. */
export default async function DatasetPage(props: DatasetPageProps) {
  const { story, lang, parameters, name, head } = await datasetContext(props);
  return (
    <CardHost story={story} lang={lang} dataset={name} parameters={parameters}>
      <PageHead {...head} />
      <JumpLinks lang={lang} to={[jumpTo.table(name, lang), jumpTo.cite("table", lang)]} />
      <DatasetTable story={story} lang={lang} dataset={name} parameters={parameters} />
      <DatasetCite
        kind="table"
        story={story}
        lang={lang}
        dataset={name}
        page={`data/${name}`}
        parameters={parameters}
      />
      <JsonLd document={datasetJsonLd(story, name, { lang, origin: origin().origin })} />
    </CardHost>
  );
}
