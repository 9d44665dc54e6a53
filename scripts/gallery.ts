import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { allStories } from "@/lib/server/stories";
import { ensureChromium } from "./ensure-chromium";
import { findServer } from "./find-server";
import { galleryPage, type Shot } from "./gallery-page";
import { chosenTargets, galleryThemes, galleryWidths, type Target } from "./gallery-targets";
import { reportError, root } from "./run";

const folder = join(root, ".build", "gallery");
/** How many pages are open at a time, and how much of a long one is taken, in px. */
const limits = { pages: 3, height: 6000 };

const list = (text: string | undefined) => text?.split(",");

/** Takes one target at every width in both themes; the page is loaded once. Returns what was taken. */
async function takeTarget(page: Page, origin: string, target: Target, widths: readonly number[]): Promise<Shot[]> {
  const shots: Shot[] = [];
  if (target.kind === "picture") {
    for (const theme of galleryThemes) {
      const file = join(target.story, target.kind, `${target.name}.${target.lang}.${theme}.png`);
      const answer = await page.request.get(`${origin}${target.path}${theme === "dark" ? "&theme=dark" : ""}`);
      if (!answer.ok()) throw new Error(`The picture responds with ${answer.status()}: ${target.path}`);
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), await answer.body());
      shots.push({ ...target, theme, width: null, file });
    }
    return shots;
  }
  const response = await page.goto(`${origin}${target.path}`);
  if (response?.status() !== 200) throw new Error(`The page responds with ${response?.status()}: ${target.path}`);
  await page.evaluate(() => document.fonts.ready);
  for (const theme of galleryThemes) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const file = join(target.story, target.kind, `${target.name}.${target.lang}.${theme}.${width}.jpg`);
      const clip = { x: 0, y: 0, width, height: Math.max(1, Math.min(height, limits.height)) };
      await page.screenshot({ path: join(folder, file), type: "jpeg", quality: 70, fullPage: true, clip });
      shots.push({ ...target, theme, width, file });
    }
  }
  return shots;
}

/** Takes all targets, a few at a time, and says how far it is. */
async function takeTargets(browser: Browser, origin: string, targets: readonly Target[], widths: readonly number[]) {
  const waiting = [...targets];
  const failed: string[] = [];
  const shots: Shot[] = [];
  // What one target lacks is said at the end, and the others are there all the same.
  const fail = (path: string, { message }: Error) => {
    failed.push(`${path}: ${message.split("\n")[0]}`);
    return [];
  };
  const work = async () => {
    const page = await browser.newPage();
    for (let target = waiting.shift(); target; target = waiting.shift()) {
      const { path } = target;
      shots.push(...(await takeTarget(page, origin, target, widths).catch((error: Error) => fail(path, error))));
      if (waiting.length % 25 === 0) console.log(`${targets.length - waiting.length} of ${targets.length}`);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: limits.pages }, work));
  return { shots, failed };
}

/** Makes the gallery of what the options choose, and returns the exit code. */
async function makeGallery(): Promise<number> {
  const option = { type: "string" } as const;
  const { values } = parseArgs({ options: { story: option, width: option, kind: option, lang: option } });
  const chosen = { stories: list(values.story), kinds: list(values.kind), langs: list(values.lang) };
  const widths = galleryWidths.filter((width) => list(values.width)?.includes(String(width)) ?? true);
  const targets = chosenTargets(allStories(), chosen);
  const [first] = targets;
  if (!first || widths.length === 0) throw new Error("These options choose nothing to take a picture of.");
  const server = await findServer(first.story);
  try {
    const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });
    try {
      const { shots, failed } = await takeTargets(browser, server.origin, targets, widths);
      const order = new Map(targets.map(({ path }, index) => [path, index]));
      const sorted = shots.toSorted((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
      await writeFile(join(folder, "index.html"), galleryPage(sorted));
      console.log(`${shots.length} pictures: ${join(".build", "gallery", "index.html")}`);
      for (const fault of failed) console.error(`Not taken: ${fault}`);
      return failed.length === 0 ? 0 : 1;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

process.exitCode = await makeGallery().catch(reportError);
