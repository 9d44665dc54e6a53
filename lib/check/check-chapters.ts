import type { Pair } from "@/lib/text/lang";
import type { Tables } from "./check-references";
import { type Fault, placed } from "./fault";

/** The most characters of a chapter's texts: what a reader takes in at a glance. */
const longest = { heading_en: 70, heading_ko: 40, text_en: 420, text_ko: 240 } as const;

/** How few and how many chapters tell a story on one page. */
const usual = { min: 3, max: 7 } as const;

/** Finds headings and texts of chapters that are longer than the first page of a story has room for. */
export function checkChapters({ chapters: { file, rows } }: Tables): Fault[] {
  return rows.flatMap(({ line, values }) =>
    Object.entries(longest).flatMap(([column, most]) => {
      const text = values[column];
      if (typeof text !== "string" || text.length <= most) return [];
      return [{ file, line, column, message: tooLong(text.length, most) }];
    }),
  );
}

/** Words a number of chapters with which the first page would be too short or too long. */
export function chapterWarnings({ chapters: { file, rows } }: Tables): Pair[] {
  const count = rows.length;
  if (count === 0 || (count >= usual.min && count <= usual.max)) return [];
  const message = {
    en: `the story has ${count === 1 ? "1 chapter" : `${count} chapters`}; its first page is made for ${usual.min} to ${usual.max}`,
    ko: `장이 ${count}개다. 첫 화면은 ${usual.min}개에서 ${usual.max}개를 두도록 만들었다`,
  };
  return [placed({ file, line: rows[0]?.line ?? 1, message })];
}

function tooLong(length: number, most: number): Pair {
  return {
    en: `has ${length} characters, and there is room for ${most}; shorten it, or leave the details to the chart and its page`,
    ko: `${length}자인데 ${most}자까지 들어간다. 줄이거나, 자세한 내용은 차트와 그 페이지에 맡긴다`,
  };
}
