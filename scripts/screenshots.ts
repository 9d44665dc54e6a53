import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { pagePath, type StoryPage } from "@/lib/http/story-pages";
import { allStories } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import type { Lang } from "@/lib/text/lang";
import { ensureChromium } from "./ensure-chromium";
import { findServer } from "./find-server";
import { reportError, root } from "./run";

const folder = join(root, "docs", "screenshots");
const size = { width: 1280, height: 900 };

const screenshots: readonly { readonly page: StoryPage; readonly lang: Lang }[] = [
  { page: "overview", lang: "en" },
  { page: "deals", lang: "ko" },
  { page: "compare", lang: "en" },
];

/** Takes a screenshot of the top of a page with a light theme and a window of 1280 × 900 px. */
async function takeScreenshot(browser: Browser, address: string, file: string): Promise<void> {
  const context = await browser.newContext({ viewport: size, colorScheme: "light", reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    const response = await page.goto(address);
    if (response?.status() !== 200) throw new Error(`The page responds with ${response?.status()}: ${address}`);
    // On a first visit an optional font may load too late to be used.
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file, clip: { x: 0, y: 0, ...size } });
  } finally {
    await context.close();
  }
}

/** Takes the screenshots of the README, of the fullest story, and returns the exit code. */
async function takeScreenshots(): Promise<number> {
  const story = fullestStory(allStories())?.id;
  if (story === undefined) throw new Error("There is no story to take pictures of.");
  const server = await findServer(story);
  try {
    const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });
    mkdirSync(folder, { recursive: true });
    try {
      for (const { page, lang } of screenshots) {
        const path = pagePath(lang, story, page);
        await takeScreenshot(browser, new URL(path, server.origin).href, join(folder, `${page}.png`));
        console.log(`docs/screenshots/${page}.png: ${path}`);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
  return 0;
}

process.exitCode = await takeScreenshots().catch(reportError);
