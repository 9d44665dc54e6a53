import { isDone } from "@/lib/story/mark-form";
import { perLang } from "@/lib/text/per-lang";
import type { RowsDigest } from "../kit/digest";
import type { CaseTimelineModel } from "./model";
import { caseTimeline as en } from "./words.en";
import { caseTimeline as ko } from "./words.ko";

const words = perLang(en, ko);

/** What courts decided, the newest first, and behind it the newest filings; by date on the page. One case alone is not named. */
export function caseTimelineDigest({ lanes, sides, domain, years, lang, table }: CaseTimelineModel): RowsDigest {
  const [first, last] = domain;
  const at = (day: number) => (last > first ? (day - first) / (last - first) : 0.5);
  const marks = lanes.flatMap((lane) => lane.marks.map((mark) => ({ ...mark, title: lane.title })));
  return {
    kind: "rows",
    caption: words[lang].digest,
    total: table.rows.length,
    rows: marks
      .toSorted((a, b) => Number(isDone(b.form)) - Number(isDone(a.form)) || b.firstDay - a.firstDay)
      .map(({ id, name, title, date, side, form, firstDay, lastDay }) => ({
        id,
        label: lanes.length > 1 ? `${name} · ${title}` : name,
        marks: [
          {
            id,
            draw: lastDay > firstDay ? "span" : "glyph",
            from: at(firstDay),
            to: at(lastDay),
            lane: 0,
            side,
            form,
            text: date,
          },
        ],
      })),
    order: marks.toSorted((a, b) => a.firstDay - b.firstDay).map(({ id }) => id),
    ticks: years.map(({ day, text }) => ({ at: at(day), text })),
    keys: sides.map((key) => (key.slot === "neither" ? { ...key, label: words[lang].court } : key)),
  };
}
