import { chromium } from "@playwright/test";
import { pagePath, storyPages } from "@/components/site/story-pages";
import { ensureChromium } from "@/scripts/find-chromium";
import { complain, isMain } from "@/scripts/run";
import { emptyPageScript } from "./empty-page";
import { measurePage } from "./measure-page";

/** What no page may exceed; KB are 1000 bytes. */
const budgets = { html: 100_000, overviewScript: 60_000, fonts: 150_000 };

const origin = process.env.COUNTERPOINT_ORIGIN || "http://localhost:3000";

/** Weighs every page of a running production server, prints a table, and gives 1 when a budget is exceeded. */
export async function benchPageWeight(): Promise<number> {
  const { stories } = await json("/api/v1/stories.json");
  const story: string = stories[0].story;
  const { charts, datasets } = await json(`/api/v1/${story}.json`);
  const paths = [
    ...storyPages.map((page) => pagePath("ko", story, page)),
    ...charts.map(({ id }: { id: string }) => `/ko/${story}/charts/${id}`),
    ...datasets.map(({ name }: { name: string }) => `/ko/${story}/data/${name}`),
  ];
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });
  const faults: string[] = [];
  try {
    const empty = await emptyPageScript(browser);
    console.log(
      `Script of an empty page: ${kb(empty)} KB. Everything in KB (1000 bytes), gzipped; fonts as they are.\n`,
    );
    console.log("| page | HTML | script | above empty | later | fonts |\n|---|--:|--:|--:|--:|--:|");
    for (const path of paths) {
      const { html, script, later, fonts, chartsFirst } = await measurePage(browser, `${origin}${path}`);
      console.log(`| ${[path, ...[html, script, script - empty, later, fonts].map(kb)].join(" | ")} |`);
      if (html > budgets.html) faults.push(`${path}: HTML of ${kb(html)} KB, allowed are ${kb(budgets.html)}`);
      if (fonts > budgets.fonts) faults.push(`${path}: fonts of ${kb(fonts)} KB, allowed are ${kb(budgets.fonts)}`);
      if (chartsFirst) faults.push(`${path}: the charting library is in the first load`);
      if (path === pagePath("ko", story, "overview") && script - empty > budgets.overviewScript) {
        faults.push(`${path}: script ${kb(script - empty)} KB above empty, allowed are ${kb(budgets.overviewScript)}`);
      }
    }
  } finally {
    await browser.close();
  }
  for (const fault of faults) console.error(`Over budget: ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

async function json(path: string) {
  const answer = await fetch(`${origin}${path}`).catch(() => undefined);
  if (!answer?.ok)
    throw new Error(`No Counterpoint answers at ${origin}. Start one, or name it in COUNTERPOINT_ORIGIN.`);
  return answer.json();
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

if (isMain(import.meta.url)) process.exitCode = await benchPageWeight().catch(complain);
