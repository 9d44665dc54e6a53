import type { Browser, Frame, Page } from "@playwright/test";
import { withFreshPage } from "./fresh-page";

/**
 * A phone on "slow 4G", which has 150 ms to a server and back and 1.6 Mbit/s down. Rates in bits per second, latency in
 * ms. Chromium slows requests down, not packets, and adds nothing for opening a connection; Lighthouse and DevTools
 * make up for that by these factors (Lighthouse, `docs/throttling.md`).
 */
export const slow = { cpu: 4, latency: 150 * 3.75, down: 1_600_000 * 0.9, up: 750_000 * 0.9 } as const;

/** How the marks of one drawing came. */
export interface Painted {
  /** From the start of the frame's navigation to the end of the picture in which all marks stood, in ms. */
  readonly ms: number;
  /** Tasks of the frame's page that took more than 50 ms, in ms. */
  readonly longTasks: readonly number[];
}

/**
 * Opens a host page whose only frame holds a document with marks, under slow conditions in a fresh profile.
 *
 * @param host address of the host page
 * @param marks how many marks stand in the drawing that is shown
 * @param rest how long long tasks are still looked for after the marks were painted, in ms
 */
export async function paintSlowly(
  browser: Browser,
  host: string,
  { width, marks, rest }: { readonly width: number; readonly marks: number; readonly rest: number },
): Promise<Painted> {
  return withFreshPage(browser, { width, height: 800 }, async (page) => {
    await slowDown(page);
    await page.addInitScript(watchMarks, marks);
    const longTasks: number[] = [];
    // The console, because a question to the page would run there as a task of its own, a long one on a slow machine.
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

/** How many marks are seen at a width in the frame of a host page. */
export async function seenMarks(browser: Browser, host: string, width: number): Promise<number> {
  return withFreshPage(browser, { width, height: 800 }, async (page) => {
    await page.goto(host, { waitUntil: "load" });
    return framed(page).locator("[data-mark]").filter({ visible: true }).count();
  });
}

async function slowDown(page: Page): Promise<void> {
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

function framed(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!frame) throw new Error(`no frame at: ${page.url()}`);
  return frame;
}

/**
 * Runs inside every document before its own content: looks in every picture whether all marks stand in it, and writes
 * what it finds to the console. Nothing in here has a name, because what runs TypeScript would call a function of its
 * own for each.
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
  // A task after the callbacks of a picture runs when the picture has been laid out and painted.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  console.log("painted", performance.now());
}
