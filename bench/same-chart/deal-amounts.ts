import { z } from "zod";
import { siteJson } from "../site";

const schema = z.object({
  finding: z.string(),
  measure: z.string(),
  rows: z.array(
    z.object({ label: z.string(), value: z.number(), text: z.string(), side: z.string(), form: z.string() }),
  ),
});

/** Named amounts with a headline: the data that every version of the chart gets. */
export type NamedAmounts = z.infer<typeof schema>;

/** The amounts of a story's deals in Korean, from the chart's own JSON. */
export async function dealAmounts(story: string): Promise<NamedAmounts> {
  return schema.parse(await siteJson(`/api/v1/${story}/charts/deal-sizes.json?lang=ko`));
}

/** The colours of the bars by side, the same in every version of the chart. */
export const colours = { first: "#a8480b", second: "#1f5fa8", both: "#5c5f66", neither: "#8d9096" };
