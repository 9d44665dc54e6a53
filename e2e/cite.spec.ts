import { expect, type Page } from "@playwright/test";
import { langs } from "@/lib/text/lang";
import { axeViolations } from "./support/axe-violations";
import { horizontalOverflow } from "./support/horizontal-overflow";
import { openPage } from "./support/open-page";
import { drawnCharts } from "./support/site";
import { test } from "./support/test";

const forms = ["note", "apa", "bibtex", "ris", "csl"];

async function citation(page: Page, kind: string, form: string): Promise<string> {
  return page.locator(`#cite-${kind}-${form}`).inputValue();
}

for (const lang of langs) {
  test(`a chart's citation refers to the state in the address: ${lang}`, async ({ page, site }) => {
    const chart = drawnCharts(site).find(({ id }) => id === "deal-sizes") ?? drawnCharts(site)[0];
    const path = `/${lang}/${site.story}/charts/${chart?.id}`;
    await openPage(page, path);
    const panel = page.locator("main details").filter({ has: page.locator("#cite-chart-apa") });
    await panel.locator("summary").press("Enter");
    const pinned = path.replace(site.story, `${site.story}@${site.edition}`);
    for (const form of forms) {
      const text = await citation(page, "chart", form);
      expect(text).toContain(site.edition);
      expect(text).toContain(pinned);
    }
    const key = page.locator("main figure nav").first().getByRole("link").nth(1);
    await key.click();
    await expect.poll(() => citation(page, "chart", "apa")).toContain(`${pinned}?`);
    const address = /https?:\S+$/.exec(await citation(page, "chart", "apa"))?.[0] ?? "";
    const download = page.waitForEvent("download");
    await panel.locator("a[download$='.bib']").click();
    expect((await download).suggestedFilename()).toBe(`${site.story}-${site.edition}.bib`);
    expect.soft(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    // The live chart resizes asynchronously.
    await expect.poll(async () => (await horizontalOverflow(page)).elements).toEqual([]);

    const rows = page.locator("main figure tbody tr");
    await expect.poll(() => rows.count()).toBeGreaterThan(0);
    const shown = await rows.allTextContents();
    const { pathname, search } = new URL(address);
    expect(await openPage(page, pathname + search)).toBe(200);
    expect(await rows.allTextContents()).toEqual(shown);
  });
}

test("a card has citations of its figure, also without JavaScript", async ({ page, browser, site, baseURL }) => {
  const { rows } = await (await page.request.get(`/api/v1/${site.story}/deals.json?_sort=-amount&_size=1`)).json();
  const query = `_v_row=${rows[0].id}&_v_col=amount`;
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const staticPage = await context.newPage();
  await staticPage.goto(`/ko/${site.story}/deals?${query}`);
  await staticPage.locator("dialog summary").click();
  for (const form of forms) {
    await expect(staticPage.locator(`#cite-figure-${form}`)).toBeVisible();
    expect(await citation(staticPage, "figure", form)).toContain(`/ko/${site.story}@${site.edition}/deals?${query}`);
  }
  await context.close();
});
