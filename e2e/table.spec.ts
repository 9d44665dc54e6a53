import { expect, type Page } from "@playwright/test";
import Papa from "papaparse";
import { type DatasetName, datasets, isDatasetName } from "@/lib/datasets/registry";
import { chooseFacetValue } from "./support/choose-facet-value";
import { openPage } from "./support/open-page";
import type { Site } from "./support/site";
import { test } from "./support/test";

const rows = "main section tbody tr[id]";

async function ids(page: Page): Promise<string[]> {
  return page.locator(rows).evaluateAll((all) => all.map(({ id }) => id));
}

/** The largest dataset with facets and a shown column of Korean text. */
function subject({ datasets: listed }: Site): DatasetName {
  const [first] = [...listed]
    .sort((a, b) => b.rows - a.rows)
    .map(({ name }) => name)
    .filter(isDatasetName)
    .filter(
      (name) => datasets[name].facets.length > 0 && datasets[name].shown.some((column) => column.endsWith("_ko")),
    );
  if (!first) throw new Error("no dataset with facets and a shown column of Korean text");
  return first;
}

test("a click on a header sorts, a second one reverses, and the back button undoes both", async ({ page, site }) => {
  await openPage(page, `/en/${site.story}/data/${subject(site)}`);
  const before = await ids(page);
  const header = page.locator("main thead th:not([aria-sort])").first();
  const name = (await header.textContent()) ?? "";
  const sorted = page.locator("main thead th").filter({ hasText: name });
  await header.locator("a").click();
  await expect(sorted).toHaveAttribute("aria-sort", /ascending|descending/);
  await expect(page.locator("main th[aria-sort]")).toHaveCount(1);
  await expect(page).toHaveURL(/[?&]_sort=/);
  // Rows are sorted once the whole dataset is loaded.
  await expect.poll(() => ids(page)).not.toEqual(before);
  const [once, direction] = [await ids(page), await sorted.getAttribute("aria-sort")];
  await sorted.locator("a").click();
  await expect(sorted).toHaveAttribute("aria-sort", direction === "ascending" ? "descending" : "ascending");
  await expect.poll(() => ids(page)).not.toEqual(once);
  await page.goBack();
  await expect.poll(() => ids(page)).toEqual(once);
  await page.goBack();
  await expect.poll(() => ids(page)).toEqual(before);
  expect(new URL(page.url()).search).toBe("");
});

test("typing filters the rows and updates the count", async ({ page, site }) => {
  await openPage(page, `/en/${site.story}/data/${subject(site)}`);
  const all = await ids(page);
  const status = page.locator("main section p[role=status]");
  await expect(status).toHaveText(`${all.length} rows`);
  const [first = ""] = await page.locator(rows).first().allInnerTexts();
  const [word = ""] = first.match(/[A-Za-z]{6,}/) ?? [];
  await page.locator("main input[type=search]").pressSequentially(word);
  await expect(page).toHaveURL(new RegExp(`_q=${word}`));
  await expect.poll(async () => (await ids(page)).length).toBeLessThan(all.length);
  const found = await ids(page);
  expect(found.length).toBeGreaterThan(0);
  await expect(status).toHaveText(`${found.length} of ${all.length} rows`);
  await page.locator("main input[type=search]").fill("no such word anywhere");
  await expect(page.locator(rows)).toHaveCount(0);
  await expect(status).toHaveText(`0 of ${all.length} rows`);
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(page.locator(rows)).toHaveCount(all.length);
  await expect(page.locator("main input[type=search]")).toHaveValue("");
});

for (const lang of ["en", "ko"]) {
  test(`the server renders a pasted view, and its CSV has exactly these rows: ${lang}`, async ({
    page,
    browser,
    site,
    request,
    baseURL,
  }) => {
    const dataset = subject(site);
    await openPage(page, `/${lang}/${site.story}/data/${dataset}`);
    const { column, value, count } = await chooseFacetValue(page);
    await expect(page.locator(rows)).toHaveCount(count);
    await page.locator("main thead th:not([aria-sort]) a").last().click();
    await expect(page).toHaveURL(/[?&]_sort=/);
    await page.locator("main input[type=search]").fill("20");
    await expect(page).toHaveURL(/_q=20/);
    const download = page.locator('main a[href*=".csv?"]').first();
    await expect(download).toHaveAttribute("href", /_q=20.*_sort=/);
    await expect(page.locator(rows)).not.toHaveCount(0);
    const shown = await ids(page);
    const texts = await page.locator(rows).allInnerTexts();

    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const pasted = await context.newPage();
    await pasted.goto(page.url());
    expect(await ids(pasted)).toEqual(shown);
    expect(await pasted.locator(rows).allInnerTexts()).toEqual(texts);
    await expect(pasted.locator("main input[type=search]")).toHaveValue("20");
    await expect(pasted.locator(`main form input[type=checkbox][name="${column}"][value="${value}"]`)).toBeChecked();
    for (const from of [page, pasted]) {
      const href = (await from.locator('main a[href*=".csv?"]').first().getAttribute("href")) ?? "";
      const { data } = Papa.parse<{ id: string }>(await (await request.get(href)).text(), {
        header: true,
        skipEmptyLines: true,
      });
      expect(data.map(({ id }) => id)).toEqual(shown);
    }
    await context.close();
  });
}

for (const lang of ["ko", "en"] as const) {
  test(`texts are sorted by the collation of the language: ${lang}`, async ({ page, site, request }) => {
    const dataset = subject(site);
    const column = datasets[dataset].shown.find((each) => each.endsWith(`_${lang}`)) ?? "";
    const { rows: plain } = await (await request.get(`/api/v1/${site.story}/${dataset}.json?_size=max`)).json();
    const { compare } = new Intl.Collator(lang, { numeric: true });
    const texts: string[] = plain.map((row: Record<string, string>) => row[column] ?? "").filter(Boolean);
    if (lang === "ko") expect(texts.some((text) => /^[가-힣]/.test(text))).toBe(true);
    await openPage(page, `/${lang}/${site.story}/data/${dataset}?_sort=${column}`);
    const byId = new Map<string, string>(plain.map((row: Record<string, string>) => [row.id, row[column] ?? ""]));
    const shown = (await ids(page)).map((id) => byId.get(id) ?? "").filter(Boolean);
    expect(shown).toEqual([...texts].sort(compare));
    expect(shown).not.toEqual([...texts].sort());
    await page.locator("main thead th[aria-sort] a").click();
    await expect
      .poll(async () => (await ids(page)).map((id) => byId.get(id) ?? "").filter(Boolean))
      .toEqual([...texts].sort(compare).reverse());
  });
}

test("the note of a cell is printed", async ({ page, site, request }) => {
  const answer = await request.get(`/api/v1/${site.story}/notes.json?dataset=deals&column__notblank=1&_size=1`);
  const [note] = (await answer.json()).rows;
  await openPage(page, `/en/${site.story}/data/deals?_col=title_en,${note.column}`);
  const text = page.locator("main section tbody details p").filter({ hasText: note.text_en }).first();
  await expect(text).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(text).toBeVisible();
  const [printed, cell] = [
    await text.boundingBox(),
    await text.locator("xpath=ancestor::*[self::td or self::th]").boundingBox(),
  ];
  expect(printed?.height ?? 0).toBeGreaterThan(10);
  expect((printed?.y ?? 0) + (printed?.height ?? 9999)).toBeLessThanOrEqual((cell?.y ?? 0) + (cell?.height ?? 0) + 1);
});

test("chart, table and filters ignore an invalid value", async ({ page, site }) => {
  const shown = async (search: string) => {
    await openPage(page, `/en/${site.story}/deals${search}`);
    return {
      finding: await page.locator("figure h2, figure h3, main h2").first().textContent(),
      rows: (await ids(page)).length,
      filters: await page.locator("main form summary").allTextContents(),
    };
  };
  const whole = await shown("");
  expect(whole.rows).toBeGreaterThan(10);
  expect(await shown("?side=nobody")).toEqual(whole);
  expect(await shown("?date=abc")).toEqual(whole);
});
