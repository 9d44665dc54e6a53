import { z } from "zod";
import { requiredCell } from "@/lib/codecs/cell-codec";
import { isPlausible, years } from "@/lib/codecs/date-cell";
import { idCell, lineCell, textCell, urlCell } from "@/lib/codecs/text-cell";
import { datasetNames } from "./registry";

const line = requiredCell(lineCell);
const lines = z.strictObject({ en: line, ko: line });
const texts = z.strictObject({ en: requiredCell(textCell), ko: requiredCell(textCell) });
const kebab = requiredCell(idCell);
const colour = z.string().regex(/^#[0-9a-f]{6}$/, "not a colour such as #1f5fa8");

/** Points at one figure of the data, so that it can be traced to its sources. */
const cellRef = z.strictObject({ dataset: z.enum(datasetNames), row: kebab, column: line });

const side = z.strictObject({
  id: kebab,
  entity: kebab,
  label: lines,
  color: z.strictObject({ light: colour, dark: colour }),
  shape: z.enum(["circle", "diamond", "square", "triangle"]),
});

/**
 * The schema of `story.json`: everything about a story that is not a table. Sides come in the order in which they
 * are shown; `headline` names the figures of the overview, `keyFigures` those of the comparison.
 */
export const storyFileSchema = z.strictObject({
  title: lines,
  standfirst: texts,
  verified: z.iso
    .date("not a day such as 2026-07-02")
    .refine(isPlausible, `year out of range; it lies between ${years.first} and ${years.last}`),
  article: kebab,
  project: kebab,
  sides: z.tuple([side, side]).superRefine(([first, second], context) => {
    for (const [index, { id }] of [first, second].entries()) {
      if (id !== "both" && id !== "neither" && (index === 0 || id !== first.id)) continue;
      context.addIssue({ code: "custom", path: [index, "id"], message: `not an id of its own: ${JSON.stringify(id)}` });
    }
  }),
  headline: z.array(z.strictObject({ ...cellRef.shape, label: lines })).min(1),
  keyFigures: z.array(z.strictObject({ id: kebab, label: lines, figures: z.record(z.string(), cellRef) })),
  license: z.strictObject({ id: line, title: lines, url: requiredCell(urlCell) }),
});

export type StoryFile = z.infer<typeof storyFileSchema>;
export type Side = StoryFile["sides"][number];
export type CellRef = z.infer<typeof cellRef>;
