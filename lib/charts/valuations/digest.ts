import { firstSentences } from "@/lib/text/first-sentences";
import type { DigestLine, LinesDigest } from "../kit/digest";
import type { ValuationsModel } from "./model";

/** The lines of the companies with the highest last values, and prices that were offered as marks of their own. */
export function valuationsDigest(model: ValuationsModel): LinesDigest {
  const offers = model.offers.map(
    ({ id, name, side, label, shortLabel, ...mark }): DigestLine => ({
      id: `${id} offer`,
      name,
      side,
      place: 0,
      marks: [{ ...mark, id, text: label, short: shortLabel }],
    }),
  );
  const last = ({ marks }: DigestLine) => marks.at(-1)?.value ?? 0;
  return {
    kind: "lines",
    caption: firstSentences(model.measure, model.lang),
    needsCaption: model.scale === "log",
    total: model.table.rows.length,
    lines: [...model.lines.map((line) => ({ ...line, place: 0 })).toSorted((a, b) => last(b) - last(a)), ...offers],
    isStepped: true,
    values: model.values,
    scale: model.scale,
    times: model.times,
    keys: model.sides,
  };
}
