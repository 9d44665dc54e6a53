import type { Metadata } from "next";
import { ApiCalls } from "@/components/data/api-calls";
import { PageHead } from "@/components/site/page-head";
import { apiPageText } from "@/lib/text/api-page-text";
import { pageContext, type StoryPageProps } from "../../page-context";
import { pageMetadata } from "../../page-metadata";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const { story, lang } = await pageContext(props);
  return pageMetadata(story, lang, "data/api", apiPageText[lang]);
}

/** Every call of the API with a form to try it. */
export default async function ApiPage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  const text = apiPageText[lang];
  return (
    <>
      <PageHead title={text.title} standfirst={text.standfirst} />
      <p>
        <a href={lang === "en" ? "/api/v1/openapi.json" : `/api/v1/openapi.json?lang=${lang}`}>{text.document}</a>
      </p>
      <ApiCalls story={story} lang={lang} parameters={parameters} />
    </>
  );
}
