import { html } from "@remix-run/html-template";
import type { ChartModel } from "@/lib/charts/kit/chart";
import { pageWidths } from "@/lib/charts/static-widths";
import { chartText } from "@/lib/text/chart-text";
import { currentRequest } from "./current-request";
import { drawing } from "./drawing";
import { isTooBusy } from "./work-queue";

interface PageOptions {
  /** Whether the page is kept, as a page without a query is, and so has to have all of its drawings. */
  readonly isKept: boolean;
}

/**
 * The drawings of a chart on a page at every width of pages, as HTML. When one of them cannot be made, a sentence takes
 * their place, since the page still has the finding and the table; the answer is then incomplete, and no cache may keep it.
 *
 * @throws whatever the drawing throws, on a page that is kept
 */
export async function pageDrawings(model: ChartModel, { isKept }: PageOptions): Promise<string> {
  try {
    const drawings = await Promise.all(pageWidths.map((width) => drawing(model, width)));
    const boxes = drawings.map((svg, index) => html`<div class="w${pageWidths[index]}">${html.raw`${svg}`}</div>`);
    return String(html`${boxes}`);
  } catch (error) {
    if (isKept) throw error;
    report(error);
    return String(html`<p>${chartText[model.lang].notDrawn}</p>`);
  }
}

function report(error: unknown): void {
  const request = currentRequest.getStore();
  if (request) request.incomplete = true;
  if (request?.ended.aborted) return;
  if (isTooBusy(error)) console.warn(`A page is shown without a drawing: ${error.message}.`);
  else console.error(error);
}
