import type { Browser } from "@playwright/test";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { minShare } from "@/lib/charts/kit/bars-model";
import { langs } from "@/lib/text/lang";
import { isMain, reportError } from "@/scripts/run";
import { kb } from "./kb";
import { type Load, measureLoad } from "./measure-load";
import { openBrowser } from "./open-browser";
import { reportFaults } from "./report-faults";
import { bundledPage, installLibraries } from "./same-chart/bundled-page";
import { dealAmounts } from "./same-chart/deal-amounts";
import { echartsBar, echartsScript } from "./same-chart/echarts";
import { rechartsBar, rechartsSite } from "./same-chart/recharts";
import { vegaBar, vegaScript } from "./same-chart/vega";
import { serveFiles } from "./serve-files";
import { embedPath, origin, type SiteStory, siteStory } from "./site";
import { withNextSite } from "./with-next-site";

/** Max requests of an embed, and bytes over the wire; `long` is for the chronology, comparisons and tables. */
const budgets = { requests: 1, chart: 14_000, long: 30_000, script: 5000 };

/** Weighs every embed of a running server, and the same chart made with other libraries. Returns 1 when over budget. */
export async function benchEmbedWeight(): Promise<number> {
  const story = await siteStory();
  return openBrowser(async (browser) => {
    const faults = await weighEmbeds(browser, story);
    await weighSameChart(browser, story.story);
    return reportFaults(faults);
  });
}

async function weighEmbeds(browser: Browser, { story, charts }: SiteStory): Promise<readonly string[]> {
  const faults: string[] = [];
  console.log("| embed | requests | KB total | KB script |\n|---|--:|--:|--:|");
  for (const { id, kind } of charts) {
    for (const lang of langs) {
      const isText = !hasDrawing({ kind });
      const path = embedPath(story, id, { lang });
      const load = await measureLoad(browser, `${origin}${path}`, {
        selector: isText ? "tbody tr, section" : "[data-mark]",
        marks: 1,
      });
      console.log(line(`${id} ${lang}`, load));
      const budget = isText || kind === "timeline" ? budgets.long : budgets.chart;
      if (load.requests > budgets.requests) faults.push(`${path}: ${load.requests} requests, max ${budgets.requests}`);
      if (load.bytes > budget) faults.push(`${path}: ${load.bytes} bytes, max ${budget}`);
      if (load.script > budgets.script) faults.push(`${path}: script of ${load.script} bytes, max ${budgets.script}`);
    }
  }
  return faults;
}

async function weighSameChart(browser: Browser, story: string): Promise<void> {
  const amounts = await dealAmounts(story);
  const largest = Math.max(...amounts.rows.map(({ value }) => value));
  const marks = amounts.rows.filter(({ value }) => value >= largest * minShare).length;
  installLibraries();
  const vega = await bundledPage(amounts, vegaScript(amounts));
  const echarts = await bundledPage(amounts, echartsScript(amounts));
  const weigh = (selector: string) => (address: string) => measureLoad(browser, address, { selector, marks });
  console.log(
    `\nThe same chart of ${amounts.rows.length} rows, made with:\n\n| | requests | KB total | KB script |\n|---|--:|--:|--:|`,
  );
  const embed = `${origin}${embedPath(story, "deal-sizes", { lang: "ko" })}`;
  console.log(line("Counterpoint, with sources and table", await weigh("path[data-mark]")(embed)));
  console.log(line("ECharts", await serveFiles(echarts, weigh(echartsBar))));
  console.log(line("Recharts on a Next page", await withNextSite(rechartsSite(amounts), weigh(rechartsBar))));
  console.log(line("Vega-Embed", await serveFiles(vega, weigh(vegaBar))));
}

function line(name: string, { requests, bytes, script }: Load): string {
  return `| ${[name, requests, kb(bytes), kb(script)].join(" | ")} |`;
}

if (isMain(import.meta.url)) process.exitCode = await benchEmbedWeight().catch(reportError);
