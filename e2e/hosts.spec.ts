import { expect, type Frame, type Page } from "@playwright/test";
import { heightsIn } from "./support/hosts/heights-in";
import { publishedHosts, restatedHosts } from "./support/hosts/host-kinds";
import { contentHeight, embedsOf, fits, hostPage, threeFrames } from "./support/hosts/host-page";
import { test } from "./support/hosts/test";
import type { Site } from "./support/site";

/** The same chart twice, and once in Korean. */
function addresses({ story }: Site, baseURL = ""): string[] {
  return ["en", "en", "ko"].map((lang) => `${baseURL}/embed/${story}/deal-sizes?lang=${lang}`);
}

/** What goes wrong on a page from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  return errors;
}

/** Opens or closes the table of an embed, and gives the content's height after it. */
async function toggleTable(frame: Frame): Promise<number> {
  const before = await contentHeight(frame);
  await frame.locator("summary").press("Enter");
  await expect.poll(() => contentHeight(frame)).not.toBe(before);
  return contentHeight(frame);
}

/** Waits until the page is five seconds old, and holds every message that it received to the rules. */
async function checkMessages(page: Page, firstHeights: readonly number[]): Promise<void> {
  await page.waitForFunction(() => performance.now() > 5000);
  const heard = await page.evaluate(() => window.heard);
  for (const [place, height] of firstHeights.entries()) {
    const told = heard.filter(({ frame }) => frame === place).map(({ data }) => heightsIn(data));
    expect(told.length, "messages of one embed").toBeLessThan(40);
    expect(told.flat().filter((each) => !(Number.isFinite(each) && each > 0))).toEqual([]);
    expect(Math.abs((told.flat()[0] ?? 0) - height), "the first height is the last one").toBeLessThanOrEqual(1);
  }
}

for (const kind of [...publishedHosts, ...restatedHosts]) {
  test(`every frame has its content's height: ${kind.name}`, { tag: kind.published ? "@interop" : [] }, async ({
    page,
    site,
    hosts,
    baseURL,
  }) => {
    const errors = errorsOf(page);
    await page.goto(hosts.publish(threeFrames(kind, addresses(site, baseURL))));
    const embeds = await embedsOf(page, 3);
    const exact = () => expect.poll(() => fits(page, embeds, kind.sized)).toEqual(["exact", "exact", "exact"]);
    await exact();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const firstHeights = await Promise.all(embeds.map(contentHeight));

    for (const [place, embed] of embeds.entries()) {
      const closed = firstHeights[place] ?? 0;
      expect(await toggleTable(embed)).toBeGreaterThan(closed + 100);
      await exact();
      expect(await toggleTable(embed)).toBe(closed);
      await exact();
    }
    await checkMessages(page, firstHeights);
    expect(errors).toEqual([]);
  });
}

test("all loaders stand on one page", { tag: "@interop" }, async ({ page, site, hosts, baseURL }) => {
  const errors = errorsOf(page);
  const kinds = [...publishedHosts, ...restatedHosts];
  const [address = ""] = addresses(site, baseURL);
  const frames = kinds.map(({ frame }, place) => frame(`${address}&amp;dnt=${place}`, place));
  await page.goto(hosts.publish(hostPage([...frames, ...new Set(kinds.map(({ script }) => script))].join("\n"))));
  const embeds = await embedsOf(page, kinds.length);
  // Where several loaders size one frame, WordPress's bounds are not the last word.
  const bounded = embeds.map((embed) => embed.url().includes("#?secret="));
  const exact = () =>
    expect
      .poll(async () => (await fits(page, embeds)).filter((fit, place) => fit !== "exact" && !bounded[place]))
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
