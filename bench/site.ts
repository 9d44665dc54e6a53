import { z } from "zod";

/** The address of the server that is measured, without a slash at the end. */
export const origin = process.env.COUNTERPOINT_ORIGIN || "http://localhost:3000";

const storiesSchema = z.object({ stories: z.array(z.object({ story: z.string() })) });

const storySchema = z.object({
  story: z.string(),
  charts: z.array(
    z.object({ id: z.string(), kind: z.enum(["bar", "line", "timeline", "matrix", "comparison", "table"]) }),
  ),
  datasets: z.array(z.object({ name: z.string() })),
});

/** What is measured of a story: its charts and datasets, by name. */
export type SiteStory = z.infer<typeof storySchema>;

/** The first story that the measured server has. Throws a sentence when nothing answers. */
export async function siteStory(): Promise<SiteStory> {
  const { stories } = storiesSchema.parse(await siteJson("/api/v1/stories.json"));
  const [first] = stories;
  if (!first) throw new Error(`The server at ${origin} has no story to measure.`);
  return storySchema.parse(await siteJson(`/api/v1/${first.story}.json`));
}

/** The JSON at a path of the measured server. Throws a sentence when nothing answers. */
export async function siteJson(path: string): Promise<unknown> {
  const answer = await fetch(`${origin}${path}`).catch(() => undefined);
  if (!answer?.ok) {
    throw new Error(`No Counterpoint answers at ${origin}. Start one, or name it in COUNTERPOINT_ORIGIN.`);
  }
  return answer.json();
}

/** The path of a chart's embed. */
export function embedPath(story: string, chart: string, parameters: Readonly<Record<string, string>>): string {
  return `/embed/${story}/${chart}?${new URLSearchParams(parameters)}`;
}
