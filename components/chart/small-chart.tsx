"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useAddress } from "@/components/hooks/use-address";
import { useJson } from "@/components/hooks/use-json";
import { chartAnchor } from "@/components/site/anchors";
import { chartParameters } from "@/lib/charts/chart-parameters";
import { withParameters } from "@/lib/query/format-query";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";
import type { ChartBeside } from "./chart-beside";
import { fitDrawing } from "./fit-drawing";
import type { ChartAnswer } from "./live-drawing";
import styles from "./small-chart.module.css";
import { withLang } from "./with-lang";

const LiveDrawing = dynamic(() => import("./live-drawing").then((module) => module.LiveDrawing), { ssr: false });

interface SmallChartProps {
  readonly story: string;
  readonly edition: string;
  readonly lang: Lang;
  readonly chart: ChartBeside;
  /** The columns by which an address may filter the chart. */
  readonly columns: readonly string[];
  /** The page's parameters when the server read them. */
  readonly initialSearch: string;
}

/** As in the style sheet, in px. */
const room = { width: 280, height: 240 };

/**
 * A link to a chart of the page that shows it small and follows the filters. Until they change it shows a copy of a
 * drawing that is in the document, so that a page that is only read loads no charting library.
 */
export function SmallChart({ story, edition, lang, chart, columns, initialSearch }: SmallChartProps) {
  const { parameters } = useAddress();
  const [drawn] = useState(() => staticDrawings(chart.id));
  const vocabulary = { columns, options: chart.options };
  const query = chartParameters(parameters, vocabulary);
  // A filter may change before this script comes.
  const first = chartParameters(new URLSearchParams(initialSearch), vocabulary);
  const [isChanged, setChanged] = useState(false);
  if (!isChanged && query.toString() !== first.toString()) setChanged(true);
  const isShown = useIsShown();
  const isLive = isChanged && isShown;
  const [isReady, setReady] = useState(false);
  const address = withLang(withParameters(`/api/v1/${story}/charts/${chart.id}.json`, query), lang, edition);
  const answer = useJson<ChartAnswer>(isLive ? address : null);
  const isEmpty = answer?.table.rows.length === 0;
  const fitted = fitDrawing(answer?.sizes ?? drawn.map(({ viewBox }) => viewBox.baseVal), room);
  const box = useRef<HTMLDivElement>(null);
  const width = fitted?.size.width;
  return (
    <a className={styles.chart} href={`#${chartAnchor(chart.id)}`}>
      {chart.title}
      <div className={styles.room} aria-hidden="true" data-cut={fitted?.isCut}>
        <div ref={box} className={styles.drawing} style={{ width, transform: `scale(${fitted?.scale ?? 1})` }}>
          {isShown && !(isLive && (isReady || isEmpty)) && (
            <StaticCopy drawing={drawn.find(({ viewBox }) => viewBox.baseVal.width === width)} />
          )}
          {isLive && answer && !isEmpty && (
            <LiveDrawing chart={chart.id} address={address} box={box} onReady={() => setReady(true)} />
          )}
          {isLive && isEmpty && chartText[lang].empty}
        </div>
      </div>
    </a>
  );
}

/** The static drawings of a chart in the document, the narrowest first. */
function staticDrawings(chart: string): SVGSVGElement[] {
  const figure = document.getElementById(chartAnchor(chart))?.closest("figure");
  return [...(figure?.querySelectorAll<SVGSVGElement>("[class^=w] > svg") ?? [])];
}

function StaticCopy({ drawing }: { readonly drawing: SVGSVGElement | undefined }) {
  const copy = useRef<HTMLDivElement>(null);
  useEffect(() => {
    copy.current?.replaceChildren(...(drawing ? [drawing.cloneNode(true)] : []));
  }, [drawing]);
  return <div ref={copy} />;
}

/** As in the style sheet. */
const wide = "(min-width: 1024px)";

/** Whether the window has room for a small chart; not on the server. */
function useIsShown(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(wide);
      query.addEventListener("change", onChange);
      return () => query.removeEventListener("change", onChange);
    },
    () => matchMedia(wide).matches,
    () => false,
  );
}
