import { z } from "zod";

/** The origin of the measured server, without a trailing slash. */
export const origin = process.env.COUNTERPOINT_ORIGIN || "http://localhost:3000";

const storiesSchema = z.object({ stories: z.array(z.object({ story: z.string() })) });

const storySchema = z.object({
  story: z.string(),
  charts: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["figures", "bar", "line", "timeline", "matrix", "comparison", "chapters", "table"]),
    }),
  ),
  datasets: z.array(z.object({ name: z.string(), rows: z.number() })),
});

/** The charts and datasets of a story. */
export type SiteStory = z.infer<typeof storySchema>;

/** The measured server's story with the most rows. Throws instructions when the server does not respond. */
export async function siteStory(): Promise<SiteStory> {
  const { stories } = storiesSchema.parse(await siteJson("/api/v1/stories.json"));
  const all = await Promise.all(
    stories.map(async ({ story }) => storySchema.parse(await siteJson(`/api/v1/${story}.json`))),
  );
  const [fullest] = all.sort((one, other) => rowCount(other) - rowCount(one));
  if (!fullest) throw new Error(`The server at ${origin} has no story to measure.`);
  return fullest;
}

function rowCount({ datasets }: SiteStory): number {
  return datasets.reduce((sum, { rows }) => sum + rows, 0);
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
