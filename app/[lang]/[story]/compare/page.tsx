import type { Metadata } from "next";
import { CardHost } from "@/components/card/card-host";
import { PageCharts } from "@/components/chart/page-charts";
import { ClaimList } from "@/components/compare/claim-list";
import { JumpLinks } from "@/components/site/jump-links";
import { jumpTo } from "@/components/site/jump-to";
import { PageHead } from "@/components/site/page-head";
import { compareText } from "@/lib/text/compare-text";
import { pageContext, pageParts, type StoryPageProps } from "../page-context";
import { pageMetadata } from "../page-metadata";
import { withCardHead } from "../with-card-head";

export async function generateMetadata(props: StoryPageProps): Promise<Metadata> {
  const context = await pageContext(props);
  const { story, lang } = context;
  return withCardHead(
    pageMetadata(story, lang, "compare", pageParts(story, "compare", lang).head),
    context,
    "positions",
  );
}

/** The two sides side by side: positions, key figures and claims. */
export default async function ComparePage(props: StoryPageProps) {
  const { story, lang, parameters } = await pageContext(props);
  const { head, charts } = pageParts(story, "compare", lang);
  const hasClaims = story.rows.claims.length > 0;
  return (
    <CardHost story={story} lang={lang} dataset="positions" parameters={parameters}>
      <PageHead {...head} />
      <JumpLinks
        lang={lang}
        to={[
          ...charts.map((chart) => jumpTo.chart(chart, lang)),
          ...(hasClaims ? [{ id: "claims", label: compareText[lang].claims }] : []),
        ]}
      />
      <PageCharts story={story} lang={lang} parameters={parameters} charts={charts} />
      {hasClaims && <ClaimList story={story} lang={lang} />}
    </CardHost>
  );
}
