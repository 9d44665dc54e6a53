import { z } from "zod";
import { GET } from "@/app/api/v1/[story]/[dataset]/route";

const answer = z.object({
  count: z.number(),
  rows: z.array(z.object({ id: z.string() })),
  facets: z.record(
    z.string(),
    z.object({ results: z.array(z.object({ value: z.string().nullable(), count: z.number(), filter: z.string() })) }),
  ),
  links: z.object({ next: z.string().nullable() }),
});

/** What the API answers to an address, in so far as it concerns which rows there are. */
export interface ApiAnswer {
  readonly etag: string | null;
  readonly count: number;
  readonly ids: readonly string[];
  readonly facets: z.infer<typeof answer>["facets"];
  /** The path of the next page; null on the last one. */
  readonly next: string | null;
}

/** Asks the handler of a dataset's JSON in this process, by parameters. Throws when it answers with a problem. */
export function askApi(story: string, dataset: string, parameters: URLSearchParams): Promise<ApiAnswer> {
  return follow(`/api/v1/${story}/${dataset}.json?${parameters}`);
}

/** Asks the handler of a dataset's JSON in this process, by a path that an earlier answer gave. */
export async function follow(path: string): Promise<ApiAnswer> {
  const url = new URL(path, "http://localhost");
  const [story = "", dataset = ""] = url.pathname.split("/").slice(-2);
  const response = await GET(new Request(url), { params: Promise.resolve({ story, dataset }) });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`answered with ${response.status}: ${text}`);
  const { count, rows, facets, links } = answer.parse(JSON.parse(text));
  return { etag: response.headers.get("ETag"), count, ids: rows.map(({ id }) => id), facets, next: links.next };
}
