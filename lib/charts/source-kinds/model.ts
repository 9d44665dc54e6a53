import { type GroundedFigure, groundedFigures } from "@/lib/story/grounded-figures";
import type { SideKey } from "@/lib/story/side-key";
import { sideKeys } from "@/lib/story/side-keys";
import type { Story } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import { perLang } from "@/lib/text/per-lang";
import type { ChartContext, ChartModel } from "../kit/chart";
import { chartTable } from "../kit/chart-table";
import { gradeLabel, gradeOf, type SourceGrade, sourceGrades } from "./source-grade";
import { sourceKinds as en } from "./words.en";
import { sourceKinds as ko } from "./words.ko";

const words = perLang(en, ko);

/** Bars of one length, each split by what its sources or figures are or rest on. */
export interface SourceKindsModel extends ChartModel {
  readonly rows: readonly SourceKindsRow[];
  /** The key of the parts, of those that occur. */
  readonly grades: readonly { readonly grade: SourceGrade; readonly label: string }[];
}

/** All sources, all figures, or the figures of a side. */
export interface SourceKindsRow {
  readonly id: string;
  readonly label: string;
  /** Whose figures; null for all. */
  readonly side: SideKey | null;
  readonly count: number;
  /** The count in words: `19 figures`. */
  readonly counted: string;
  /** In the order of the key, without those of zero. */
  readonly parts: readonly { readonly grade: SourceGrade; readonly count: number }[];
}

/** Builds the model of the sources that a query selects, and of the figures that rest on one of them or more. */
export function buildSourceKinds(story: Story, { lang, query }: ChartContext): SourceKindsModel {
  const text = words[lang];
  const sources = queryRows(story, "sources", { ...query, sort: [] }, lang);
  const selected = new Set(sources.map(({ id }) => id));
  const figures = groundedFigures(story).filter((each) => each.sources.some((id) => selected.has(id)));
  const sides = sideKeys(
    story,
    lang,
    figures.map(({ side }) => side),
  );
  const rows = [
    row(
      { id: "sources", label: text.allSources, side: null },
      sources.map(({ kind }) => gradeOf(kind)),
      text.sources,
    ),
    row({ id: "figures", label: text.allFigures, side: null }, figures.map(gradeOfFigure), text.figures),
    ...sides.map((side) => {
      const own = figures.filter((each) => each.side === side.slot);
      return row({ id: side.slot, label: side.label, side }, own.map(gradeOfFigure), text.figures);
    }),
  ].filter(({ count }) => count > 0);
  const weakest = figures.filter((each) => gradeOfFigure(each) === "weakest").length;
  const grades = sourceGrades
    .filter((grade) => rows.some(({ parts }) => parts.some((part) => part.grade === grade)))
    .map((grade) => ({ grade, label: gradeLabel(grade, lang) }));
  return {
    chart: "source-kinds",
    lang,
    finding: sources.length > 0 ? text.finding(weakest, figures.length) : text.nothing,
    measure: text.measure,
    alt: text.alt(
      rows.map(({ label, counted, parts }) =>
        text.row(
          label,
          counted,
          parts.map(({ grade, count }) => `${gradeLabel(grade, lang)} ${count}`),
        ),
      ),
    ),
    notes: [],
    sources: sources.map(({ id, publisher }) => ({ id, publisher })),
    table: chartTable(rows, [
      { label: text.columns.what, cell: ({ label }) => label },
      { label: text.columns.count, numeric: true, cell: ({ count }) => String(count) },
      ...grades.map(({ grade, label }) => ({
        label,
        numeric: true as const,
        cell: ({ parts }: SourceKindsRow) => String(parts.find((part) => part.grade === grade)?.count ?? 0),
      })),
    ]),
    rows,
    grades,
  };
}

function gradeOfFigure({ best }: GroundedFigure): SourceGrade {
  return gradeOf(best);
}

function row(
  head: Pick<SourceKindsRow, "id" | "label" | "side">,
  grades: readonly SourceGrade[],
  counted: (count: number) => string,
): SourceKindsRow {
  const parts = sourceGrades.map((grade) => ({ grade, count: grades.filter((each) => each === grade).length }));
  const count = grades.length;
  return { ...head, count, counted: counted(count), parts: parts.filter((part) => part.count > 0) };
}
