import { z } from "zod";
import { datasetNames } from "./registry";

const pair = z.strictObject({ en: z.string().trim().min(1), ko: z.string().trim().min(1) });
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not an id in kebab-case");
const colour = z.string().regex(/^#[0-9a-f]{6}$/, "not a colour such as #1f5fa8");

/** Points at one figure of the data, so that it can be traced to its sources. */
const cellRef = z.strictObject({ dataset: z.enum(datasetNames), row: kebab, column: z.string().min(1) });

const side = z.strictObject({
  id: kebab,
  entity: kebab,
  label: pair,
  color: z.strictObject({ light: colour, dark: colour }),
  shape: z.enum(["circle", "diamond", "square", "triangle"]),
});

/**
 * The schema of `story.json`: everything about a story that is not a table. Sides come in the order in which they
 * are shown; `headline` names the figures of the overview, `keyFigures` those of the comparison.
 */
export const storyFileSchema = z.strictObject({
  title: pair,
  standfirst: pair,
  verified: z.iso.date("not a day such as 2026-07-02"),
  article: kebab,
  project: kebab,
  sides: z.tuple([side, side]).superRefine(([first, second], context) => {
    for (const [index, { id }] of [first, second].entries()) {
      if (id !== "both" && id !== "neither" && (index === 0 || id !== first.id)) continue;
      context.addIssue({ code: "custom", path: [index, "id"], message: `not an id of its own: ${JSON.stringify(id)}` });
    }
  }),
  headline: z.array(z.strictObject({ ...cellRef.shape, label: pair })).min(1),
  keyFigures: z.array(z.strictObject({ id: kebab, label: pair, figures: z.record(z.string(), cellRef) })),
  license: z.strictObject({ id: z.string().min(1), title: pair, url: z.url() }),
});

export type StoryFile = z.infer<typeof storyFileSchema>;
export type Side = StoryFile["sides"][number];
export type CellRef = z.infer<typeof cellRef>;
