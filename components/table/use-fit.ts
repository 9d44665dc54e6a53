"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * Whether a table fits its region: `wide` where it scrolls sideways in it, `whole` where it does not; undefined on the
 * server. The region is told the width of the first column, which stays in sight, in `--first-column`.
 */
export function useFit(region: RefObject<HTMLElement | null>, table: RefObject<HTMLTableElement | null>) {
  const [fit, setFit] = useState<"whole" | "wide">();
  useLayoutEffect(() => {
    const [box, content] = [region.current, table.current];
    if (!box || !content) return;
    const measure = () => {
      // The box's own width, since its scrollbar would make a table wide that without one is not.
      const isWide = content.offsetWidth > box.offsetWidth;
      const first = content.tHead?.rows[0]?.cells[0]?.offsetWidth ?? 0;
      box.style.setProperty("--first-column", `${isWide ? first : 0}px`);
      setFit(isWide ? "wide" : "whole");
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    observer.observe(content);
    return () => observer.disconnect();
  }, [region, table]);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (fit === undefined || !isFirst.current) return;
    isFirst.current = false;
    // The browser has scrolled the page to the row of the address, which is now a row of a box.
    if (fit === "wide") region.current?.querySelector(":target")?.scrollIntoView();
  }, [fit, region]);
  return fit;
}
