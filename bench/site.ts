import { z } from "zod";

/** The origin of the measured server, without a trailing slash. */
export const origin = process.env.COUNTERPOINT_ORIGIN || "http://localhost:3000";

const storiesSchema = z.object({ stories: z.array(z.object({ story: z.string() })) });

const storySchema = z.object({
  story: z.string(),
  charts: z.array(
    z.object({ id: z.string(), kind: z.enum(["bar", "line", "timeline", "matrix", "comparison", "table"]) }),
  ),
  datasets: z.array(z.object({ name: z.string() })),
});

/** The charts and datasets of a story. */
export type SiteStory = z.infer<typeof storySchema>;

/** The measured server's first story. Throws instructions when the server does not respond. */
export async function siteStory(): Promise<SiteStory> {
  const { stories } = storiesSchema.parse(await siteJson("/api/v1/stories.json"));
  const [first] = stories;
  if (!first) throw new Error(`The server at ${origin} has no story to measure.`);
  return storySchema.parse(await siteJson(`/api/v1/${first.story}.json`));
}

/** The JSON at a path of the measured server. Throws instructions when it does not respond. */
export async function siteJson(path: string): Promise<unknown> {
  const response = await fetch(`${origin}${path}`).catch(() => undefined);
  if (!response?.ok) {
    throw new Error(`No Counterpoint responds at ${origin}. Start one, or set COUNTERPOINT_ORIGIN.`);
  }
  return response.json();
}

/** The path of a chart's embed. */
export function embedPath(story: string, chart: string, parameters: Readonly<Record<string, string>>): string {
  return `/embed/${story}/${chart}?${new URLSearchParams(parameters)}`;
}
