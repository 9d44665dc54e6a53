"use client";

import { type PointerEvent, useState } from "react";
import type { YearCount } from "@/lib/query/count-years";
import { formatYearRange, type YearRange } from "@/lib/story/year-range";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./table-tools.module.css";

interface YearHistogramProps {
  readonly lang: Lang;
  readonly years: readonly YearCount[];
  /** The years by which the table is filtered; null for all. */
  readonly range: YearRange | null;
  /** Filters by the years that were dragged over; null by none. */
  readonly onChange: (value: string | null) => void;
}

/** How many rows have a date in each year, as bars over which a range is dragged. */
export function YearHistogram({ lang, years, range, onChange }: YearHistogramProps) {
  const text = tableToolsText[lang].years;
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const [pointed, setPointed] = useState<YearCount | null>(null);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const most = Math.max(1, ...years.map(({ count }) => count));
  const inside = ({ year, selected }: YearCount) => {
    if (drag) return year >= Math.min(drag.from, drag.to) && year <= Math.max(drag.from, drag.to);
    return range === null || selected;
  };
  const yearAt = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const step = Math.floor(((clientX - left) / width) * years.length);
    return years[Math.max(0, Math.min(years.length - 1, step))];
  };
  const told = drag
    ? text.range(Math.min(drag.from, drag.to), Math.max(drag.from, drag.to))
    : pointed
      ? text.one(pointed.year, pointed.count)
      : text.hint;
  return (
    <div className={styles.histogram}>
      <div
        role="img"
        aria-label={text.bars(years.filter(({ count }) => count > 0).map(({ year, count }) => text.one(year, count)))}
        className={styles.bars}
        onPointerDown={(event) => {
          const at = yearAt(event);
          if (!at || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ from: at.year, to: at.year });
        }}
        onPointerMove={(event) => {
          const at = yearAt(event);
          setPointed(at ?? null);
          if (at && drag) setDrag({ from: drag.from, to: at.year });
        }}
        onPointerUp={() => {
          if (!drag) return;
          const isAll = Math.min(drag.from, drag.to) === first && Math.max(drag.from, drag.to) === last;
          const isSame = range?.from === drag.from && range.to === drag.to && drag.from === drag.to;
          onChange(isAll || isSame ? null : formatYearRange(drag));
          setDrag(null);
        }}
        onPointerCancel={() => setDrag(null)}
        onPointerLeave={() => setPointed(null)}
      >
        {years.map((each) => (
          <span key={each.year} data-year={each.year} data-inside={inside(each)}>
            <span style={{ height: `${(100 * each.count) / most}%` }} />
          </span>
        ))}
      </div>
      <div className={styles.axis} aria-hidden="true">
        <span>{first}</span>
        <span>{told}</span>
        <span>{last}</span>
      </div>
    </div>
  );
}
