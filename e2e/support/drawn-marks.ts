import type { Page } from "@playwright/test";
import { drawings } from "./settle";

/** For every drawing how many marks it has, and how many of them nobody would see. */
export async function drawnMarks(page: Page): Promise<{ readonly all: number; readonly unseen: string[] }[]> {
  return page.locator(drawings).evaluateAll((all) =>
    all.map((drawing) => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const shapes = [...drawing.querySelectorAll("[data-mark]")]
        .flatMap((mark) => [mark, ...mark.querySelectorAll("*")])
        .filter((shape) => /^(rect|circle|path|line|polygon|polyline|text)$/.test(shape.tagName))
        .filter((shape) => shape.getClientRects().length > 0);
      const unseen = shapes.filter((shape) => {
        const { fill, stroke, opacity, visibility } = getComputedStyle(shape);
        const painted = [fill, shape.tagName === "text" ? "none" : stroke].some(
          (paint) => paint !== "none" && paint !== paper && !/^rgba\(.*, 0\)$/.test(paint),
        );
        return !painted || opacity === "0" || visibility !== "visible";
      });
      return { all: shapes.length, unseen: unseen.map((shape) => shape.outerHTML.slice(0, 120)) };
    }),
  );
}
