import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { SampleRow } from "@/lib/check/testing/sample-row";
import type { Story } from "@/lib/story/story";

/** A filing or ruling of a case of the sample: its date, its kind, and who filed it. */
export interface DocketRow {
  readonly date: string;
  readonly kind: "order" | "filing" | "split";
  readonly filedBy?: string;
  /** Cells that are not as in the sample. */
  readonly cells?: SampleRow;
}

/** The sample whose one case has these filings and rulings, with kinds that decide, decide in part, or do not. */
export function docketStory(docket: readonly DocketRow[], lawsuit: SampleRow = {}): Story {
  return loadedSample(({ rows }) => {
    const [order] = rows.rulings;
    const [term] = rows.terms.filter(({ word }) => word === "order");
    const forms = [
      ["filing", "hollow"],
      ["split", "partial"],
    ] as const;
    for (const [index, [word, form]] of forms.entries())
      rows.terms.push({ ...term, id: `rulings-kind-${word}`, word, form, order: `${index + 2}` });
    for (const row of rows.cases) Object.assign(row, lawsuit);
    rows.rulings.splice(
      0,
      rows.rulings.length,
      ...docket.map(({ date, kind, filedBy = "", cells }, index) => ({
        ...order,
        ...(kind === "filing" && { decided_en: "", decided_ko: "" }),
        id: `roll-${index}`,
        date,
        kind,
        filed_by: filedBy,
        ...cells,
      })),
    );
    for (const event of rows.events) event.ruling_ids = "";
  });
}
