import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** The layout shifts so far, with their values and the elements that moved. */
    shifts: { readonly value: number; readonly moved: string[] }[];
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Records layout shifts of the documents that a page opens from now on; the result reads their sum. */
export async function recordShifts(
  page: Page,
): Promise<() => Promise<{ readonly sum: number; readonly moved: string }>> {
  await page.addInitScript(watchShifts);
  return async () => {
    const shifts = await page.evaluate(() => window.shifts);
    return { sum: shifts.reduce((total, { value }) => total + value, 0), moved: JSON.stringify(shifts, null, 2) };
  };
}

/** Runs in the page before its own scripts. */
function watchShifts() {
  window.shifts = [];
  const isShift = (entry: PerformanceEntry): entry is LayoutShift => entry.entryType === "layout-shift";
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries().filter(isShift)) {
      if (entry.hadRecentInput) continue;
      const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 100) : "text"));
      window.shifts.push({ value: entry.value, moved });
    }
  }).observe({ type: "layout-shift", buffered: true });
}
