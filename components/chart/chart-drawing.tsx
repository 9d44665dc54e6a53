"use client";

import dynamic from "next/dynamic";
import { useContext, useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { CardContext } from "@/components/card/card-context";
import { exploreMarks } from "@/components/marks/explore-marks";
import type { LeavePlaces } from "@/components/marks/move-marks";
import { InlineMarkup } from "@/components/site/inline-markup";
import type { ChartTable } from "@/lib/charts/kit/chart";
import { markFigure } from "@/lib/charts/row-figure";
import { cardText } from "@/lib/text/card-text";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./chart-drawing.module.css";

const LiveDrawing = dynamic(() => import("./live-drawing").then((module) => module.LiveDrawing), { ssr: false });

interface ChartDrawingProps {
  readonly lang: Lang;
  /** The chart whose drawing it is. */
  readonly chart: string;
  /** The dataset whose rows it shows. */
  readonly dataset: string;
  /** Where the server put the static drawings; null when there is nothing to draw. */
  readonly inlineKey: string | null;
  /** The address of the chart's model. */
  readonly address: string;
  /** Whether the address differs from the one for which the static drawing was made. */
  readonly changed: boolean;
  /** The chart's data, which is also in the document, below the drawing. */
  readonly table: ChartTable;
}

/**
 * The drawing of a chart: the static one of the server until a reader changes what the chart shows, from then on the live
 * one, in the same box. So a page that is only read loads no charting library.
 */
export function ChartDrawing(props: ChartDrawingProps) {
  const { lang, changed, address, table } = props;
  const [firstAddress] = useState(address);
  const [live, setLive] = useState(false);
  if (!live && (changed || address !== firstAddress)) setLive(true);
  if (table.rows.length === 0) return <p className={styles.empty}>{chartText[lang].empty}</p>;
  return <Drawing {...props} live={live} onLost={() => setLive(true)} />;
}

interface StaticProps extends ChartDrawingProps {
  readonly live: boolean;
  /** Called when the server's markup is gone, so that nothing is drawn. */
  onLost(): void;
}

function Drawing({ inlineKey, live, onLost, ...props }: StaticProps) {
  const { drawing, note, noteId, traced } = useMarks(props);
  const [ready, setReady] = useState(false);
  const arrive = useRef<ReturnType<LeavePlaces>>(undefined);
  useLayoutEffect(() => {
    if (ready && drawing.current) arrive.current?.(drawing.current);
  }, [ready, drawing]);
  const show = (leave: LeavePlaces) => {
    const shown = drawing.current?.firstElementChild;
    if (!ready && shown) arrive.current = leave(shown);
    setReady(true);
  };
  return (
    <div className={styles.marks} data-traced={traced}>
      <div ref={drawing} className={styles.drawing} data-live={ready}>
        {!ready && inlineKey !== null && (
          <InlineMarkup inlineKey={inlineKey} className={styles.static} onLost={onLost} />
        )}
        {live && <LiveDrawing chart={props.chart} address={props.address} box={drawing} onReady={show} />}
      </div>
      <div ref={note} id={noteId} className={styles.note} role="status" hidden suppressHydrationWarning />
    </div>
  );
}

/** Gives a drawing keys and notes, and opens the card of a mark's figure on a press or Enter, if its marks are `traced`. */
function useMarks({ lang, dataset, table }: Pick<ChartDrawingProps, "lang" | "dataset" | "table">) {
  const drawing = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const noteId = useId();
  const cards = useContext(CardContext);
  const traced = cards !== null && table.rows.some((row) => markFigure(dataset, table, row) !== null);
  const label = traced ? `${chartText[lang].keys} ${cardText[lang].markKeys}` : chartText[lang].keys;
  // The table changes with the reader's filters; the listeners stay.
  const open = useEffectEvent((id: string) => {
    const row = table.rows.find((each) => each.id === id);
    const figure = row && markFigure(dataset, table, row);
    if (figure) cards?.open(figure);
  });
  useEffect(() => {
    const figure = drawing.current?.closest("figure");
    if (!drawing.current || !note.current || !figure) return;
    const end = new AbortController();
    const { signal } = end;
    exploreMarks({ drawing: drawing.current, note: note.current, figure, label, open: (id) => open(id), signal });
    return () => end.abort();
  }, [label]);
  return { drawing, note, noteId, traced };
}
