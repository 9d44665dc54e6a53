import { expect } from "@playwright/test";
import { columnWidths } from "@/lib/embed/snippet";
import { everyEmbed, publishedEmbed } from "./support/embeds";
import { contentHeight, embedsOf } from "./support/hosts/host-page";
import { article, pastedLine, resizeColumn } from "./support/hosts/pasted-line";
import { test } from "./support/hosts/test";
import { recordShifts } from "./support/record-shifts";

/** Columns in px from the narrowest phones to the width above which embeds are no wider, some beside another drawing. */
const columns = [280, 320, 375, 399.6, 480, 559.5, 640, 700, 799.7, 860, 960, 1160];

/** Every chart in one of the languages; `npm run bench -- embed-fit` measures all. */
const sample = everyEmbed.filter(({ lang }, index) => index % 4 < 2 === (lang === "ko"));

for (const embed of sample) {
  test(`a pasted line fits every column without a script: ${embed.name}`, async ({ page, request, site, hosts }) => {
    const line = pastedLine(await publishedEmbed(request, site, embed));
    await page.setViewportSize({ width: 1300, height: 900 });
    await page.goto(hosts.publish(article(line, 640)));
    const [frame] = await embedsOf(page, 1);
    if (!frame) throw new Error("the article has no frame");
    for (const width of columns) {
      await resizeColumn(page, width);
      const gap = async () => {
        const height = await page.locator("iframe").evaluate(({ clientHeight }) => clientHeight);
        const isSettled = await frame.evaluate((px) => window.innerWidth === px, Math.floor(width));
        return isSettled ? height / (await contentHeight(frame)) - 1 : Number.NaN;
      };
      await expect.poll(gap, `${width} px`).toBeLessThanOrEqual(0.05);
      expect.soft(await gap(), `cut off at ${width} px`).toBeGreaterThanOrEqual(0);
    }
  });
}

test("a pasted line shifts nothing in the article, above or below the fold", async ({ page, request, site, hosts }) => {
  const shifts = await recordShifts(page);
  for (const [id, before] of [
    ["headline-figures", 0],
    ["deal-sizes", 1200],
  ] as const) {
    const line = pastedLine(await publishedEmbed(request, site, { id, lang: "ko" }));
    await page.goto(hosts.publish(article(`<div style="height:${before}px"></div>${line}`, 480)));
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await embedsOf(page, 1);
    await page.waitForTimeout(500);
    expect((await shifts()).sum, id).toBeLessThan(0.01);
  }
});

test("a link to the chart stays where frames are taken out, and is out of sight elsewhere", async ({
  page,
  request,
  site,
  hosts,
}) => {
  const published = await publishedEmbed(request, site, { id: "deal-sizes", lang: "ko" });
  const line = pastedLine(published);
  const link = page.getByRole("link", { name: published.finding });
  await page.goto(hosts.publish(article(line, 480)));
  await expect(link).toHaveCount(1);
  await expect(link).not.toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  await page.keyboard.press("Tab");
  await expect(page.locator("iframe")).toBeFocused();
  for (const removed of [/<iframe.*?<\/iframe>/g, /<iframe.*?<\/iframe>| style="[^"]*"/g]) {
    await page.goto(hosts.publish(article(line.replace(removed, ""), 480)));
    await expect(link).toBeInViewport();
    await expect(link).toHaveAttribute("href", published.links.page);
  }
});

test("a printed article shows the whole chart in the light theme, with its address and sources", async ({
  page,
  request,
  site,
  hosts,
}) => {
  const embed = { id: "deal-sizes", lang: "en" };
  const published = await publishedEmbed(request, site, embed);
  const line = pastedLine({ ...published, embed: { ...published.embed, url: `${published.embed.url}&theme=dark` } });
  await page.goto(hosts.publish(article(line, columnWidths.column)));
  const [frame] = await embedsOf(page, 1);
  if (!frame) throw new Error("the article has no frame");
  const background = () => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await background()).not.toBe("rgb(255, 255, 255)");
  await page.emulateMedia({ media: "print" });
  await expect(frame.locator(".print")).toHaveText(
    `${new URL(published.embed.url).origin}/en/${site.story}/charts/deal-sizes`,
  );
  await expect(frame.locator(".print")).toBeVisible();
  await expect(frame.locator(".credits")).toBeVisible();
  expect(await background()).toBe("rgb(255, 255, 255)");
  const content = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const frameHeight = await page.locator("iframe").evaluate(({ clientHeight }) => clientHeight);
  expect(content).toBeLessThanOrEqual(frameHeight);
});
