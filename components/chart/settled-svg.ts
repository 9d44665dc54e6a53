import { flushSync } from "react-dom";
import { awaitsFrame } from "./static-window";

const quietTurns = 2;
const mostTurns = 400;
const marks = "path, rect, circle, ellipse, line, polyline, polygon, text, use";

/**
 * Waits until a drawing has come to rest: Recharts registers its items in effects and draws in several passes, so
 * it is at rest when no frame is awaited, the markup has not changed over two turns of the event loop (each lets
 * effects, promises, timers and frames run) and the drawing holds marks.
 *
 * @param host the element into which the drawing is rendered
 * @param failure gives what the drawing has thrown, or undefined
 * @returns the drawing's `svg`
 * @throws Error what the drawing threw, or that it did not come to rest within the upper bound
 */
export async function settledSvg(host: Element, failure: () => unknown): Promise<Element> {
  let before = "";
  let quiet = 0;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    await nextTurn();
    const thrown = failure();
    if (thrown !== undefined) throw thrown;
    const now = host.innerHTML;
    quiet = now === before && !awaitsFrame() ? quiet + 1 : 0;
    before = now;
    const svg = host.querySelector("svg");
    if (quiet >= quietTurns && svg !== null && svg.querySelector(marks) !== null) return svg;
  }
  throw new Error(`drawing did not come to rest within turns: ${mostTurns}`);
}

async function nextTurn(): Promise<void> {
  flushSync(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 0));
  await new Promise((resolve) => setImmediate(resolve));
}
