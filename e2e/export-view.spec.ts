import { expect, type Page } from "@playwright/test";
import Papa from "papaparse";
import readWorkbook from "read-excel-file/node";
import { chooseFirst } from "./support/choose-facet";
import { open } from "./support/settle";
import { test } from "./support/test";

const table = "main section[aria-labelledby=deals-title] table";

/** The table on the screen as plain values: each cell's `data-value`, with its row's id in front. */
async function onScreen(page: Page): Promise<string[][]> {
  return page
    .locator(`${table} tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [row.id, ...[...row.children].map((cell) => cell.getAttribute("data-value") ?? "none")]),
    );
}

/** What readers see of the same cells, to hold the plain values against. */
async function words(page: Page): Promise<string[]> {
  return page
    .locator(`${table} tbody tr > *`)
    .evaluateAll((cells) => cells.map(({ textContent }) => textContent ?? ""));
}

/** A cell of a workbook as the CSV writes it: days are dates there, and lists are easier to read. */
function plainCell(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null ? "" : String(value).replaceAll("; ", ";");
}

for (const lang of ["en", "ko"]) {
  test(`CSV, XLSX and JSON of a view equal the screen, cell by cell: ${lang}`, async ({ page, site, request }) => {
    await open(page, `/${lang}/${site.story}/deals`);
    const { count } = await chooseFirst(page);
    await expect(page.locator(`${table} tbody tr`)).toHaveCount(count);
    await page.keyboard.press("Escape");
    await page.locator(`${table} thead th:not([aria-sort]) a`).nth(2).click();
    await page
      .locator(`${table} thead th a`)
      .nth(1)
      .click({ modifiers: ["Shift"] });
    await page.locator(`main section[aria-labelledby=deals-title] nav a`).last().click();
    await expect(page).toHaveURL(/_money=krw/);
    await page.locator("main section[aria-labelledby=deals-title] div > details > summary").nth(1).click();
    const panel = page.locator("main section[aria-labelledby=deals-title] details[open]");
    await panel.locator("input:checked").nth(4).click();
    await panel.locator("input[type=checkbox]:not(:checked)").last().click();
    await panel.locator("a[href*=_v_pin]").nth(3).click();
    await expect(page).toHaveURL(/_v_pin/);
    await page.locator("main input[type=search]").fill("20");
    await expect(page).toHaveURL(/_q=20/);
    await expect(page.locator(`${table} thead th[data-ranked]`)).toHaveCount(1);

    const link = page.locator('main section[aria-labelledby=deals-title] a[href*=".csv?"]').first();
    const csv = await (await request.get((await link.getAttribute("href")) ?? "")).text();
    const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
    const [names = [], ...shown] = data;
    expect(names[0]).toBe("id");
    expect(shown.length).toBeGreaterThan(2);
    // The rows with amounts in won come a moment after the click.
    await expect.poll(() => onScreen(page)).toEqual(shown);
    expect((await words(page)).filter(Boolean).length).toBeGreaterThan(shown.length * 3);

    const json = page.locator('main section[aria-labelledby=deals-title] a[href*=".json?"]').first();
    const answer = await (await request.get((await json.getAttribute("href")) ?? "")).json();
    expect(answer.rows.map(({ id }: { readonly id: string }) => id)).toEqual(shown.map(([id]) => id));
    expect(answer.columns.map(({ name }: { readonly name: string }) => name)).toEqual(names);

    const workbook = page.locator('main section[aria-labelledby=deals-title] a[href*=".xlsx?"]').first();
    // The link asks for words in the reader's language; ids and words as they are stored compare with the cells.
    const href = ((await workbook.getAttribute("href")) ?? "").replace(/[?&]_labels=\w+/, "");
    const [sheet] = await readWorkbook(Buffer.from(await (await request.get(href)).body()));
    expect(sheet?.data.map((row) => row.map(plainCell))).toEqual([names, ...shown]);

    await page.reload();
    expect(await onScreen(page)).toEqual(shown);
  });
}

for (const lang of ["en", "ko"]) {
  test(`files of a view sort names as the screen does: ${lang}`, async ({ page, site, request }) => {
    await open(page, `/${lang}/${site.story}/data/deals?_sort=from_entities`);
    const shown = await page.locator("main table tbody tr").evaluateAll((rows) => rows.map(({ id }) => id));
    expect(shown.length).toBeGreaterThan(20);
    const [csv, ndjson] = await Promise.all(
      [".csv?", ".ndjson?"].map(async (file) => {
        const href = await page.locator(`main a[href*="deals${file}"]`).first().getAttribute("href");
        return (await request.get(href ?? "")).text();
      }),
    );
    const { data } = Papa.parse<{ readonly id: string }>(csv ?? "", { header: true, skipEmptyLines: true });
    expect(data.map(({ id }) => id)).toEqual(shown);
    const lines = (ndjson ?? "").trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(shown);
  });
}

test("CSV of all is the dataset", async ({ page, site, request }) => {
  await open(page, `/en/${site.story}/deals?side=both&_col=title_en`);
  const link = page.locator('main section[aria-labelledby=deals-title] a[href*=".csv?"]').last();
  const csv = await (await request.get((await link.getAttribute("href")) ?? "")).text();
  expect(csv).toBe(await (await request.get(`/api/v1/${site.story}/deals.csv`)).text());
  const { data } = Papa.parse<{ readonly id: string }>(csv, { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(site.datasets.find(({ name }) => name === "deals")?.rows ?? 0);
});
