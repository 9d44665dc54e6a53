import { Window } from "happy-dom";

const page = new Window({ width: 1280, height: 800 });
const frames = new Map<number, NodeJS.Immediate>();
let lastFrame = 0;

// Frames come at once: nothing is painted here, and Recharts batches its updates by frame.
function requestAnimationFrame(callback: FrameRequestCallback): number {
  const id = ++lastFrame;
  const run = () => {
    frames.delete(id);
    callback(performance.now());
  };
  frames.set(id, setImmediate(run));
  return id;
}

function cancelAnimationFrame(id: number): void {
  clearImmediate(frames.get(id));
  frames.delete(id);
}

const exposed = {
  window: page,
  document: page.document,
  navigator: page.navigator,
  Node: page.Node,
  Element: page.Element,
  HTMLElement: page.HTMLElement,
  SVGElement: page.SVGElement,
  MutationObserver: page.MutationObserver,
  ResizeObserver: page.ResizeObserver,
  getComputedStyle: page.getComputedStyle.bind(page),
  requestAnimationFrame,
  cancelAnimationFrame,
};

// Must run before React is loaded, which looks for a document then. Some of these names have only a getter in Node.
for (const [name, value] of Object.entries(exposed)) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
Object.assign(page, { requestAnimationFrame, cancelAnimationFrame });

/** Tells whether an animation frame has been asked for and has not come yet. */
export function awaitsFrame(): boolean {
  return frames.size > 0;
}
