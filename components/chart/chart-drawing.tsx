"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import { inlineHtml } from "@/lib/charts/inline-drawings";
import type { ChartTable } from "@/lib/charts/kit/chart";
import type { Lang } from "@/lib/text/lang";
import type { DrawingSize } from "./chart-answer";
import styles from "./chart-drawing.module.css";
import { MarkExplorer } from "./mark-explorer";

const LiveDrawing = dynamic(() => import("./live-drawing").then((module) => module.LiveDrawing), { ssr: false });

interface ChartDrawingProps {
  readonly lang: Lang;
  readonly chart: string;
  /** The dataset whose rows it shows. */
  readonly dataset: string;
  /** Where the server kept the static drawings; null when there is nothing to draw. */
  readonly inlineKey: string | null;
  readonly sizes: readonly DrawingSize[];
  /** The address of the chart's model. */
  readonly address: string;
  /** Whether the address differs from the one for which the static drawing was made. */
  readonly changed: boolean;
  readonly table: ChartTable;
  readonly empty: string | null;
}

/** The drawing of a chart: the static one of the server until the chart comes near the viewport, then the live one. */
export function ChartDrawing(props: ChartDrawingProps) {
  const { lang, chart, dataset, inlineKey, sizes, address, changed, table, empty } = props;
  const box = useRef<HTMLDivElement>(null);
  const near = useNear(box);
  const [ready, setReady] = useState(false);
  const [firstAddress] = useState(address);
  const live = empty === null && (near || changed || address !== firstAddress);
  const html = typeof window === "undefined" && inlineKey !== null ? inlineHtml(inlineKey) : "";
  if (empty !== null) return <p className={styles.empty}>{empty}</p>;
  return (
    <MarkExplorer lang={lang} dataset={dataset} table={table}>
      <div ref={box} className={styles.drawing} data-live={ready}>
        {!ready && (
          // React leaves this markup as the server wrote it: the browser is never sent it a second time.
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the SVG of our own static renderer, cleaned there
          <div className={styles.static} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
        )}
        {live && <LiveDrawing chart={chart} address={address} sizes={sizes} box={box} onReady={setReady} />}
      </div>
    </MarkExplorer>
  );
}

/** Whether an element has come near the viewport. */
function useNear(box: React.RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: "200px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return near;
}
