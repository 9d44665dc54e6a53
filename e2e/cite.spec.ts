import { expect, type Page } from "@playwright/test";
import { langs } from "@/lib/text/lang";
import { violations } from "./support/axe";
import { open, sidewaysOverflow } from "./support/settle";
import { drawnCharts } from "./support/site";
import { test } from "./support/test";

const forms = ["note", "apa", "bibtex", "ris", "csl"];

async function cited(page: Page, kind: string, form: string): Promise<string> {
  return page.locator(`#cite-${kind}-${form}`).inputValue();
}

for (const lang of langs) {
  test(`a chart is cited in the state that the address shows: ${lang}`, async ({ page, site }) => {
    const chart = drawnCharts(site).find(({ id }) => id === "deal-sizes") ?? drawnCharts(site)[0];
    const path = `/${lang}/${site.story}/charts/${chart?.id}`;
    await open(page, path);
    const panel = page.locator("main details").filter({ has: page.locator("#cite-chart-apa") });
    await panel.locator("summary").press("Enter");
    const pinned = path.replace(site.story, `${site.story}@${site.edition}`);
    for (const form of forms) {
      const text = await cited(page, "chart", form);
      expect(text).toContain(site.edition);
      expect(text).toContain(pinned);
    }
    const key = page.locator("main figure nav").first().getByRole("link").nth(1);
    await key.click();
    await expect.poll(() => cited(page, "chart", "apa")).toContain(`${pinned}?`);
    const address = /https?:\S+$/.exec(await cited(page, "chart", "apa"))?.[0] ?? "";
    const download = page.waitForEvent("download");
    await panel.locator("a[download$='.bib']").click();
    expect((await download).suggestedFilename()).toBe(`${site.story}-${site.edition}.bib`);
    expect.soft(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    // The live chart takes its new width a moment later.
    await expect.poll(async () => (await sidewaysOverflow(page)).what).toEqual([]);

    const rows = page.locator("main figure tbody tr");
    await expect.poll(() => rows.count()).toBeGreaterThan(0);
    const shown = await rows.allTextContents();
    const { pathname, search } = new URL(address);
    expect(await open(page, pathname + search)).toBe(200);
    expect(await rows.allTextContents()).toEqual(shown);
  });
}

test("a figure is cited on its card, without JavaScript too", async ({ page, browser, site, baseURL }) => {
  const { rows } = await (await page.request.get(`/api/v1/${site.story}/deals.json?_sort=-amount&_size=1`)).json();
  const query = `_v_row=${rows[0].id}&_v_col=amount`;
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const still = await context.newPage();
  await still.goto(`/ko/${site.story}/deals?${query}`);
  await still.locator("dialog summary").click();
  for (const form of forms) {
    await expect(still.locator(`#cite-figure-${form}`)).toBeVisible();
    expect(await cited(still, "figure", form)).toContain(`/ko/${site.story}@${site.edition}/deals?${query}`);
  }
  await context.close();
});
