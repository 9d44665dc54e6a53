import type { Browser, Page } from "@playwright/test";
import { z } from "zod";
import { publishedWidths } from "@/lib/embed/published-widths";
import { columnWidths, frameSnippet } from "@/lib/embed/snippet";
import { langs } from "@/lib/text/lang";
import { isMain, reportError } from "@/scripts/run";
import { openBrowser } from "./open-browser";
import { reportFaults } from "./report-faults";
import { serveFiles } from "./serve-files";
import { siteJson, siteStory } from "./site";

/** The max share of room below the content of an embed that no script sizes. */
const maxGap = 0.05;

const html = { "Content-Type": "text/html; charset=utf-8" };

const chartSchema = z.object({
  finding: z.string(),
  embed: z.object({
    url: z.string(),
    heights: z.array(z.object({ width: z.number(), height: z.number() })),
    fluidHeight: z.string(),
  }),
  links: z.object({ page: z.string() }),
});

/**
 * Puts the line of every embed, in both languages, into a page without a script, and
 * measures at all published widths how much is hidden and how much room is left. Returns 1 when over budget.
 */
export async function benchEmbedFit(): Promise<number> {
  const { story, charts } = await siteStory();
  const faults: string[] = [];
  console.log("| embed | characters of CSS | greatest gap | at px | hidden px |\n|---|--:|--:|--:|--:|");
  await openBrowser(async (browser) => {
    for (const { id } of charts) {
      for (const lang of langs) {
        const fits = await measureFits(browser, await siteJson(`/api/v1/${story}/charts/${id}.json?lang=${lang}`));
        const worst = fits.toSorted((a, b) => b.gap - a.gap)[0];
        const hidden = Math.max(0, ...fits.map((fit) => fit.hidden));
        if (!worst) throw new Error(`nothing measured: ${id}`);
        console.log(`| ${id} ${lang} | ${worst.length} | ${percent(worst.gap)} | ${worst.width} | ${hidden} |`);
        if (worst.gap > maxGap) faults.push(`${id} ${lang}: ${percent(worst.gap)} of gap at ${worst.width} px`);
        if (hidden >= 1) faults.push(`${id} ${lang}: ${hidden} px are hidden`);
      }
    }
  });
  return reportFaults(faults);
}

async function measureFits(browser: Browser, json: unknown) {
  const { finding, embed, links } = chartSchema.parse(json);
  const height = embed.heights.find(({ width }) => width === columnWidths.column)?.height ?? 0;
  const line = frameSnippet({
    src: embed.url,
    title: finding,
    page: links.page,
    height,
    fluidHeight: embed.fluidHeight,
  });
  const text = `<!doctype html><body style="margin:0"><main>${line}</main>`;
  const page = await browser.newPage({ viewport: { width: Math.max(...publishedWidths) + 40, height: 900 } });
  try {
    return await serveFiles({ "/host": { text, headers: html } }, async (server) => {
      await page.goto(`${server}/host`);
      const fits = [];
      for (const width of publishedWidths) {
        fits.push({ width, length: embed.fluidHeight.length, ...(await measureFit(page, width)) });
      }
      return fits;
    });
  } finally {
    await page.close();
  }
}

async function measureFit(page: Page, width: number) {
  await page.locator("main").evaluate((column, px) => {
    column.style.width = `${px}px`;
  }, width);
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("the host has no frame");
  await frame.waitForFunction((px) => window.innerWidth === px && document.readyState === "complete", width);
  const content = await frame.evaluate(() => document.querySelector("figure")?.getBoundingClientRect().height ?? 0);
  const height = await page.locator("iframe").evaluate(({ clientHeight }) => clientHeight);
  return { gap: height / content - 1, hidden: Math.max(0, Math.round((content - height) * 10) / 10) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

if (isMain(import.meta.url)) process.exitCode = await benchEmbedFit().catch(reportError);
