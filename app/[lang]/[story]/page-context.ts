import { notFound } from "next/navigation";
import { toParameters } from "@/lib/charts/chart-request";
import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { findStoryPage } from "@/lib/charts/story-outline";
import { decodeSegment } from "@/lib/http/split-file";
import type { StoryPage } from "@/lib/http/story-pages";
import { findStory } from "@/lib/server/stories";
import type { Story } from "@/lib/story/story";
import { pageParameters } from "@/lib/table/page-parameters";
import { isLang, type Lang } from "@/lib/text/lang";

/** The props that Next passes to a page of a story. */
export interface StoryPageProps {
  readonly params: Promise<{ readonly lang: string; readonly story: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The story, the language and the parameters of a page's address that can mean something. */
export interface PageContext {
  readonly story: Story;
  readonly lang: Lang;
  readonly parameters: URLSearchParams;
}

/** Reads a page's address. Calls `notFound()` for an unknown language, story or edition. */
export async function pageContext({ params, searchParams }: StoryPageProps): Promise<PageContext> {
  const { lang, story: segment } = await params;
  const [id = "", edition] = decodeSegment(segment).split("@");
  const story = findStory(id);
  if (!isLang(lang) || !story || (edition !== undefined && edition !== story.edition)) notFound();
  return { story, lang, parameters: pageParameters(story, toParameters(await searchParams)) };
}

/** The title and the standfirst of a page of a story, and its charts. Calls `notFound()` where the story has nothing for it. */
export function pageParts(story: Story, id: StoryPage, lang: Lang) {
  const page = findStoryPage(story, id);
  if (!page) notFound();
  const charts: readonly ChartDefinition[] = page.charts;
  return { head: { title: page.title[lang], standfirst: page.standfirst[lang] }, charts };
}
