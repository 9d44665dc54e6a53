import { notFound } from "next/navigation";
import { toParameters } from "@/lib/charts/chart-request";
import { decodeSegment } from "@/lib/http/split-file";
import { findStory } from "@/lib/server/stories";
import type { Story } from "@/lib/story/story";
import { isLang, type Lang } from "@/lib/text/lang";

/** The props that Next passes to a page of a story. */
export interface StoryPageProps {
  readonly params: Promise<{ readonly lang: string; readonly story: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The story, the language and the parameters of a page's address. */
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
  return { story, lang, parameters: toParameters(await searchParams) };
}
