import { expect, type Page } from "@playwright/test";
import { plainFrame } from "./support/hosts/host-kinds";
import { embedsOf, hostPage } from "./support/hosts/host-page";
import { test } from "./support/hosts/test";

/** Begins to listen only now, as a loader does that waits for consent or for the reader, and returns what it hears. */
async function listenLate(page: Page): Promise<() => Promise<readonly unknown[]>> {
  const before = await page.evaluate(() => window.received.length);
  return () => page.evaluate((start) => window.received.slice(start).map(({ data }) => data), before);
}

/** Waits for the longer pauses between the repetitions that need no occasion, the first of which follows ten seconds. */
async function untilQuiet(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = performance.now();
        addEventListener("message", () => {
          last = performance.now();
        });
        const timer = setInterval(() => {
          if (performance.now() - last < 4200) return;
          clearInterval(timer);
          resolve();
        }, 100);
      }),
  );
}

/** Whether the dialects that cannot ask are all among some messages. */
function areTold(messages: readonly unknown[]): boolean {
  const texts = messages.map((data) => (typeof data === "string" ? data : JSON.stringify(data)));
  return ["datawrapper-height", "iframe.resize", "set-height", "embed-size"].every((word) =>
    texts.some((text) => text.includes(word)),
  );
}

const space = '<div style="height:3000px"></div>';

test.beforeEach(async ({ page, site, hosts, baseURL }) => {
  const frame = plainFrame(`${baseURL}/embed/${site.story}/deal-sizes?lang=en`, 0);
  await page.goto(hosts.publish(hostPage(frame + space)));
  await embedsOf(page, 1);
});

const occasions: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "the pointer comes": (page) => page.locator("iframe").hover({ position: { x: 20, y: 20 } }),
  "the frame is scrolled": (page) => page.frames()[1]?.evaluate(() => window.scrollTo(0, 50)) ?? Promise.resolve(),
  "the tab is seen again": (page) =>
    page.frames()[1]?.evaluate(() => document.dispatchEvent(new Event("visibilitychange"))) ?? Promise.resolve(),
  "the page is shown again": (page) =>
    page.frames()[1]?.evaluate(() => window.dispatchEvent(new Event("pageshow"))) ?? Promise.resolve(),
  "the page is scrolled to the frame": async (page) => {
    await page.evaluate(() => window.scrollTo(0, 2500));
    await page.waitForTimeout(300);
    await page.evaluate(() => window.scrollTo(0, 0));
  },
};

for (const [name, act] of Object.entries(occasions)) {
  test(`a host that listens late is told when ${name}`, async ({ page }) => {
    await untilQuiet(page);
    const heard = await listenLate(page);
    await act(page);
    await expect.poll(async () => areTold(await heard()), { timeout: 3000 }).toBe(true);
  });
}

test("a host that listens after eight seconds is told soon, even if nothing happens", async ({ page }) => {
  await page.waitForTimeout(8000);
  const heard = await listenLate(page);
  await expect.poll(async () => areTold(await heard()), { timeout: 4000 }).toBe(true);
});

test("restless readers do not make a frame talk without end", async ({ page }) => {
  const heard = await listenLate(page);
  for (let step = 0; step < 100; step += 1) {
    await page.mouse.move(100 + (step % 2) * 400, 20 + step / 2);
    await page.waitForTimeout(40);
  }
  expect((await heard()).length).toBeLessThan(20);
});
