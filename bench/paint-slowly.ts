import type { Browser, Frame, Page } from "@playwright/test";
import { withFreshPage } from "./with-fresh-page";

/**
 * A phone on "slow 4G": a round trip of 150 ms and 1.6 Mbit/s down. Rates in bits per second, latency in ms. Chromium
 * throttles requests, not packets, and not the opening of connections; the factors are those by which Lighthouse and
 * DevTools compensate (Lighthouse, `docs/throttling.md`).
 */
export const slow = { cpu: 4, latency: 150 * 3.75, down: 1_600_000 * 0.9, up: 750_000 * 0.9 } as const;

/** How long the marks of a drawing took to paint. */
export interface PaintTiming {
  /** From the start of the frame's navigation to the end of the first frame with all marks, in ms. */
  readonly ms: number;
  /** Tasks of the framed document above 50 ms, in ms. */
  readonly longTasks: readonly number[];
}

/**
 * Opens a host page with one frame, whose document has marks, on a slow device in a fresh profile.
 *
 * @param host address of the host page
 * @param marks number of marks in the visible drawing
 * @param rest how long to go on recording long tasks after the marks are painted, in ms
 */
export async function paintSlowly(
  browser: Browser,
  host: string,
  { width, marks, rest }: { readonly width: number; readonly marks: number; readonly rest: number },
): Promise<PaintTiming> {
  return withFreshPage(browser, { width, height: 800 }, async (page) => {
    await throttle(page);
    await page.addInitScript(watchMarks, marks);
    const longTasks: number[] = [];
    // Reported by the console, because evaluating code in the page would be a long task of its own.
    const painted = new Promise<number>((resolve) => {
      page.on("console", (message) => {
        const [topic, ms] = message.text().split(" ");
        if (topic === "longtask") longTasks.push(Math.round(Number(ms)));
        if (topic === "painted") resolve(Number(ms));
      });
    });
    await page.goto(host, { waitUntil: "load" });
    const ms = await painted;
    await page.waitForTimeout(rest);
    return { ms, longTasks };
  });
}

/** The number of visible marks in the frame of a host page at a width in px. */
export async function visibleMarks(browser: Browser, host: string, width: number): Promise<number> {
  return withFreshPage(browser, { width, height: 800 }, async (page) => {
    await page.goto(host, { waitUntil: "load" });
    return childFrame(page).locator("[data-mark]").filter({ visible: true }).count();
  });
}

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.down / 8,
    uploadThroughput: slow.up / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
}

function childFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!frame) throw new Error(`no frame at: ${page.url()}`);
  return frame;
}

/**
 * Runs in every document before its content: checks on every animation frame whether all marks are laid out, and
 * reports to the console. It has no inner named functions, because tsx would wrap them in a helper that the page lacks.
 */
async function watchMarks(marks: number): Promise<void> {
  if (window.parent === window) return;
  new PerformanceObserver((list) => {
    for (const { entryType, duration } of list.getEntries()) if (duration > 50) console.log(entryType, duration);
  }).observe({ type: "longtask", buffered: true });
  for (let seen = 0; seen < marks; ) {
    await new Promise(requestAnimationFrame);
    seen = 0;
    for (const mark of document.querySelectorAll("[data-mark]")) if (mark.getClientRects().length > 0) seen += 1;
  }
  // A task after an animation frame's callbacks runs when that frame has been painted.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  console.log("painted", performance.now());
}
