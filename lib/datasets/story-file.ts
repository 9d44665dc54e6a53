import { z } from "zod";
import { requiredCell } from "@/lib/codecs/cell-codec";
import { dayCell } from "@/lib/codecs/date-cell";
import { groundsCell } from "@/lib/codecs/grounds-cell";
import { colourCell, currencyCell, idCell, lineCell, textCell, urlCell } from "@/lib/codecs/text-cell";
import { storyPages } from "@/lib/http/story-pages";
import { datasetNames } from "./registry";

const line = requiredCell(lineCell);
const lines = z.strictObject({ en: line, ko: line });
const texts = z.strictObject({ en: requiredCell(textCell), ko: requiredCell(textCell) });
const kebab = requiredCell(idCell);
const currency = requiredCell(currencyCell);
const colour = requiredCell(colourCell);

/** Points at one figure of the data, so that it can be traced to its sources. */
const cellRef = z.strictObject({ dataset: z.enum(datasetNames), row: kebab, column: line });

const side = z.strictObject({
  id: kebab,
  entity: kebab,
  label: lines,
  color: z.strictObject({ light: colour, dark: colour }),
  shape: z.enum(["circle", "diamond", "square", "triangle"]),
});

const page = z.strictObject({
  page: z.enum(storyPages),
  title: lines.optional(),
  standfirst: texts.optional(),
  charts: z.array(z.strictObject({ chart: kebab, title: lines.optional() })).optional(),
});

/**
 * The schema of `story.json`: everything about a story that is not a table. Sides come in the order in which they
 * are shown; amounts are compared in `currency` (ISO 4217), and `secondCurrency`, if there is one, is shown beside it;
 * `restsOn` lists the facts of which the standfirst and the labels speak; `headline` names the figures of the overview, `keyFigures` those of the comparison, `byline` the people who wrote the
 * story, `pages` the pages and charts that there are, where they are not the usual ones. `order` is the story's place on the
 * front page.
 */
export const storyFileSchema = z
  .strictObject({
    title: lines,
    standfirst: texts,
    restsOn: z.array(requiredCell(groundsCell)).optional(),
    verified: requiredCell(dayCell),
    currency,
    secondCurrency: currency.optional(),
    order: z.int().min(0).optional(),
    article: kebab.optional(),
    project: kebab.optional(),
    sides: z.tuple([side, side]).superRefine(([first, second], context) => {
      for (const [index, { id }] of [first, second].entries()) {
        if (id !== "both" && id !== "neither" && (index === 0 || id !== first.id)) continue;
        const message = "not an id of its own; both sides need one other than both and neither";
        const ko = "자기만의 식별자가 아니다. 두 진영에는 both와 neither가 아닌 서로 다른 식별자가 필요하다";
        context.addIssue({ code: "custom", path: [index, "id"], message, params: { ko } });
      }
    }),
    headline: z.array(z.strictObject({ ...cellRef.shape, label: lines })).min(1),
    keyFigures: z.array(z.strictObject({ id: kebab, label: lines, figures: z.record(z.string(), cellRef) })),
    pages: z.array(page).optional(),
    byline: z.array(lines).min(1).optional(),
    newsroom: z.strictObject({ name: lines, url: requiredCell(urlCell) }).optional(),
    license: z.strictObject({ id: line, title: lines, url: requiredCell(urlCell) }),
  })
  .refine(({ currency, secondCurrency }) => currency !== secondCurrency, {
    path: ["secondCurrency"],
    error: "the currency of the story itself; name another, or remove the line",
    params: { ko: "이야기의 통화와 같다. 다른 통화를 적거나 이 줄을 지운다" },
  });

export type StoryFile = z.infer<typeof storyFileSchema>;
export type Side = StoryFile["sides"][number];
export type CellRef = z.infer<typeof cellRef>;
