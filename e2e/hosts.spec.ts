import { expect, type Frame, type Page } from "@playwright/test";
import { heightsIn } from "./support/hosts/heights-in";
import { publishedHosts, reimplementedHosts } from "./support/hosts/host-kinds";
import { contentHeight, embedsOf, frameFits, hostPage, threeFrames } from "./support/hosts/host-page";
import { test } from "./support/hosts/test";
import type { Site } from "./support/site";

/** The same chart twice, and once in Korean. */
function addresses({ story }: Site, baseURL = ""): string[] {
  return ["en", "en", "ko"].map((lang) => `${baseURL}/embed/${story}/deal-sizes?lang=${lang}`);
}

/** Collects a page's exceptions from now on. */
function recordErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  return errors;
}

/** Opens or closes the table of an embed and returns the content height afterwards. */
async function toggleTable(frame: Frame): Promise<number> {
  const before = await contentHeight(frame);
  await frame.locator("summary").last().press("Enter");
  await expect.poll(() => contentHeight(frame)).not.toBe(before);
  return contentHeight(frame);
}

/** Waits until the page is five seconds old and checks every message that it has received. */
async function checkMessages(page: Page, firstHeights: readonly number[]): Promise<void> {
  await page.waitForFunction(() => performance.now() > 5000);
  const received = await page.evaluate(() => window.received);
  for (const [index, height] of firstHeights.entries()) {
    const heights = received.filter(({ frame }) => frame === index).map(({ data }) => heightsIn(data));
    expect(heights.length, "messages of one embed").toBeLessThan(40);
    expect(heights.flat().filter((each) => !(Number.isFinite(each) && each > 0))).toEqual([]);
    expect(Math.abs((heights.flat()[0] ?? 0) - height), "the first height is the last one").toBeLessThanOrEqual(1);
  }
}

for (const kind of [...publishedHosts, ...reimplementedHosts]) {
  test(`every frame gets the height of its content: ${kind.name}`, { tag: kind.published ? "@interop" : [] }, async ({
    page,
    site,
    hosts,
    baseURL,
  }) => {
    const errors = recordErrors(page);
    await page.goto(hosts.publish(threeFrames(kind, addresses(site, baseURL))));
    const embeds = await embedsOf(page, 3);
    const exact = () => expect.poll(() => frameFits(page, embeds, kind.sized)).toEqual(["exact", "exact", "exact"]);
    await exact();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const firstHeights = await Promise.all(embeds.map(contentHeight));

    for (const [index, embed] of embeds.entries()) {
      const closed = firstHeights[index] ?? 0;
      expect(await toggleTable(embed)).toBeGreaterThan(closed + 100);
      await exact();
      expect(await toggleTable(embed)).toBe(closed);
      await exact();
    }
    await checkMessages(page, firstHeights);
    expect(errors).toEqual([]);
  });
}

test("all loaders work on one page", { tag: "@interop" }, async ({ page, site, hosts, baseURL }) => {
  const errors = recordErrors(page);
  const kinds = [...publishedHosts, ...reimplementedHosts];
  const [address = ""] = addresses(site, baseURL);
  const frames = kinds.map(({ frame }, index) => frame(`${address}&amp;dnt=${index}`, index));
  await page.goto(hosts.publish(hostPage([...frames, ...new Set(kinds.map(({ script }) => script))].join("\n"))));
  const embeds = await embedsOf(page, kinds.length);
  // Where several loaders size a frame, another one may override WordPress's bounds.
  const bounded = embeds.map((embed) => embed.url().includes("#?secret="));
  const exact = () =>
    expect
      .poll(async () => (await frameFits(page, embeds)).filter((fit, index) => fit !== "exact" && !bounded[index]))
      .toEqual([]);
  await exact();
  const firstHeights = await Promise.all(embeds.map(contentHeight));
  for (const embed of embeds.slice(0, 2)) {
    await toggleTable(embed);
    await exact();
    await toggleTable(embed);
    await exact();
  }
  await checkMessages(page, firstHeights);
  expect(errors).toEqual([]);
});
