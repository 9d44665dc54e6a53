import { pagePath, storyPages } from "@/lib/http/story-pages";
import { isMain, reportError } from "@/scripts/run";
import { emptyPageScript } from "./empty-page-script";
import { kb } from "./kb";
import { measurePage } from "./measure-page";
import { openBrowser } from "./open-browser";
import { reportFaults } from "./report-faults";
import { origin, siteStory } from "./site";

/** Max bytes of a page, and of the overview's script above an empty page. */
const budgets = { html: 100_000, overviewScript: 60_000, fonts: 150_000 };

/** Weighs every page of a running production server and prints a table. Returns 1 when over budget. */
export async function benchPageWeight(): Promise<number> {
  const { story, charts, datasets } = await siteStory();
  const paths = [
    ...storyPages.map((page) => pagePath("ko", story, page)),
    ...charts.map(({ id }) => `/ko/${story}/charts/${id}`),
    ...datasets.map(({ name }) => `/ko/${story}/data/${name}`),
  ];
  const faults: string[] = [];
  await openBrowser(async (browser) => {
    const empty = await emptyPageScript(browser);
    console.log(`Script of an empty page: ${kb(empty)} KB. All sizes in KB (1000 bytes), gzipped, except fonts.\n`);
    console.log("| page | HTML | script | above empty | later | fonts |\n|---|--:|--:|--:|--:|--:|");
    for (const path of paths) {
      const { html, script, later, fonts, chartsFirst } = await measurePage(browser, `${origin}${path}`);
      console.log(`| ${[path, ...[html, script, script - empty, later, fonts].map(kb)].join(" | ")} |`);
      if (html > budgets.html) faults.push(`${path}: HTML of ${kb(html)} KB, max ${kb(budgets.html)}`);
      if (fonts > budgets.fonts) faults.push(`${path}: fonts of ${kb(fonts)} KB, max ${kb(budgets.fonts)}`);
      if (chartsFirst) faults.push(`${path}: the charting library is in the first load`);
      if (path === pagePath("ko", story, "overview") && script - empty > budgets.overviewScript) {
        faults.push(`${path}: script ${kb(script - empty)} KB above empty, max ${kb(budgets.overviewScript)}`);
      }
    }
  });
  return reportFaults(faults);
}

if (isMain(import.meta.url)) process.exitCode = await benchPageWeight().catch(reportError);
