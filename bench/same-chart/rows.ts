import { z } from "zod";
import { siteJson } from "../site";

const schema = z.object({
  finding: z.string(),
  measure: z.string(),
  rows: z.array(
    z.object({ label: z.string(), value: z.number(), text: z.string(), side: z.string(), form: z.string() }),
  ),
});

/** Named amounts with a headline: what every form of the chart is told, and nothing else. */
export type NamedAmounts = z.infer<typeof schema>;

/** The amounts of a story's deals in Korean, from the chart's own JSON. */
export async function dealAmounts(story: string): Promise<NamedAmounts> {
  return schema.parse(await siteJson(`/api/v1/${story}/charts/deal-sizes.json?lang=ko`));
}

/** What a bar's colour stands for, as all forms of the chart take it. */
export const colours = { first: "#a8480b", second: "#1f5fa8", both: "#5c5f66", neither: "#8d9096" };
