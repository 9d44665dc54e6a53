import { expect } from "@playwright/test";
import { columnWidths, frameSnippet } from "@/lib/embed/snippet";
import { everyEmbed, publishedEmbed } from "./support/embeds";
import { embedsOf } from "./support/hosts/host-page";
import { test } from "./support/hosts/test";
import { recordShifts } from "./support/record-shifts";

/** An article without a loader's script: a paragraph, the snippet, a paragraph. */
function article(snippet: string, width: number): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"></head>
    <body style="margin:0"><main style="width:${width}px"><p>Before.</p>${snippet}<p>After.</p></main></body></html>`;
}

/** Widths that a snippet's height is not made for. */
const otherWidths = [280, 480, 1160];

for (const embed of everyEmbed) {
  test(`a snippet has the exact height without a loader: ${embed.name}`, async ({ page, request, site, hosts }) => {
    const published = await publishedEmbed(request, site, embed);
    const shifts = await recordShifts(page);
    const heightAt = (width: number) => published.embed.heights.find((each) => each.width === width)?.height ?? 0;
    const show = async (width: number, height: number) => {
      const snippet = frameSnippet({ src: published.embed.url, title: published.finding, height });
      await page.setViewportSize({ width: Math.max(width, 400), height: 900 });
      await page.goto(hosts.publish(article(snippet, width)));
      const [frame] = await embedsOf(page, 1);
      if (!frame) throw new Error("the article has no frame");
      return frame;
    };
    // A table's height does not depend on the width.
    const widths = embed.kind === "table" ? [columnWidths.column] : Object.values(columnWidths);
    for (const width of widths) {
      const frame = await show(width, heightAt(width));
      const content = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
      const height = await page.locator("iframe").evaluate(({ clientHeight }) => clientHeight);
      expect.soft(Math.abs(height - content), `${width} px: ${height} for ${content}`).toBeLessThanOrEqual(2);
      expect.soft((await shifts()).sum, `${width} px`).toBeLessThan(0.01);
    }
    for (const width of embed.kind === "table" ? [] : otherWidths) {
      const frame = await show(width, heightAt(columnWidths.column));
      const clipped = await frame.evaluate(() => {
        window.scrollTo(0, document.documentElement.scrollHeight);
        return (document.querySelector("figure")?.getBoundingClientRect().bottom ?? 0) - window.innerHeight;
      });
      expect.soft(clipped, `clipped at ${width} px`).toBeLessThanOrEqual(1);
    }
  });
}

test("a printed article shows the whole chart in the light theme, with its address and sources", async ({
  page,
  request,
  site,
  hosts,
}) => {
  const embed = { id: "deal-sizes", lang: "en" };
  const published = await publishedEmbed(request, site, embed);
  const height = published.embed.heights.find(({ width }) => width === columnWidths.column)?.height ?? 0;
  const snippet = frameSnippet({ src: `${published.embed.url}&theme=dark`, title: published.finding, height });
  await page.goto(hosts.publish(article(snippet, columnWidths.column)));
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
