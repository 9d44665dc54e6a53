import type { Page } from "@playwright/test";
import { drawings } from "./drawings";

/** For each drawing of a page the number of its marks' shapes, and the ones that are invisible to readers. */
export async function drawnMarks(page: Page): Promise<{ readonly count: number; readonly invisible: string[] }[]> {
  return page.locator(drawings).evaluateAll((all) =>
    all.map((drawing) => {
      const background = getComputedStyle(document.documentElement).backgroundColor;
      const shapes = [...drawing.querySelectorAll("[data-mark]")]
        .flatMap((mark) => [mark, ...mark.querySelectorAll("*")])
        .filter((shape) => /^(rect|circle|path|line|polygon|polyline|text)$/.test(shape.tagName))
        .filter((shape) => shape.getClientRects().length > 0)
        // What is there for the pointer alone, or sets a shape off from what it crosses, lies around one that is seen.
        .filter((shape) => shape.getAttribute("pointer-events") !== "all")
        .filter((shape) => {
          const line = shape.getAttribute("d");
          return line === null || shape.nextElementSibling?.getAttribute("d") !== line;
        });
      const invisible = shapes.filter((shape) => {
        const { fill, stroke, opacity, visibility } = getComputedStyle(shape);
        // A number or a core on its own mark is seen against the mark.
        const ground = shape.parentElement?.querySelector("rect, circle, path");
        const behind = ground && ground !== shape ? getComputedStyle(ground).fill : "none";
        const isOnMark = behind !== "none" && behind !== background && behind !== fill;
        const isPainted = [fill, shape.tagName === "text" ? "none" : stroke].some(
          (paint) => paint !== "none" && (isOnMark || paint !== background) && !/^rgba\(.*, 0\)$/.test(paint),
        );
        return !isPainted || opacity === "0" || visibility !== "visible";
      });
      return { count: shapes.length, invisible: invisible.map((shape) => shape.outerHTML.slice(0, 120)) };
    }),
  );
}
