import { expect, type Page } from "@playwright/test";
import Papa from "papaparse";
import readWorkbook from "read-excel-file/node";
import { chooseFacetValue } from "./support/choose-facet-value";
import { openPage } from "./support/open-page";
import { otherMoney } from "./support/site";
import { test } from "./support/test";

const table = "main section[aria-labelledby=deals-title] table";

/** The rows of the table on the screen: the row's id, then each cell's `data-value`. */
async function rowsOnScreen(page: Page): Promise<string[][]> {
  return page
    .locator(`${table} tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [row.id, ...[...row.children].map((cell) => cell.getAttribute("data-value") ?? "none")]),
    );
}

/** The visible texts of the same cells. */
async function cellTexts(page: Page): Promise<string[]> {
  return page
    .locator(`${table} tbody tr > *`)
    .evaluateAll((cells) => cells.map(({ textContent }) => textContent ?? ""));
}

/** A workbook's cell as CSV: a workbook has real dates for days and another list separator. */
function plainCell(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null ? "" : String(value).replaceAll("; ", ";");
}

for (const lang of ["en", "ko"]) {
  test(`CSV, XLSX and JSON of a view equal the screen, cell by cell: ${lang}`, async ({ page, site, request }) => {
    await openPage(page, `/${lang}/${site.story}/deals`);
    const { count } = await chooseFacetValue(page);
    await expect(page.locator(`${table} tbody tr`)).toHaveCount(count);
    await page.keyboard.press("Escape");
    await page.locator(`${table} thead th:not([aria-sort]) a`).nth(2).click();
    await page
      .locator(`${table} thead th a`)
      .nth(1)
      .click({ modifiers: ["Shift"] });
    await page.locator(`main section[aria-labelledby=deals-title] nav a`).last().click();
    const money = otherMoney(site);
    await expect(page).toHaveURL(new RegExp(`_money=${money}`));
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
    // The address has a change before the page shows it.
    await expect(link).toHaveAttribute("href", /_q=20/);
    const file = (await link.getAttribute("href")) ?? "";
    const csv = await (await request.get(file)).text();
    const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
    const [header = [], ...records] = data;
    const names = ["id", ...(new URL(file, page.url()).searchParams.get("_col") ?? "").split(",")];
    /** The columns of a file that the screen shows. */
    const onScreen = (head: readonly string[], rows: readonly (readonly string[])[]) =>
      rows.map((row) => names.map((name) => row[head.indexOf(name)] ?? "none"));
    const shown = onScreen(header, records);
    expect(header[0]).toBe("id");
    expect(shown.length).toBeGreaterThan(2);
    // The rows with converted amounts load asynchronously.
    await expect.poll(() => rowsOnScreen(page)).toEqual(shown);
    expect((await cellTexts(page)).filter(Boolean).length).toBeGreaterThan(shown.length * 3);

    const json = page.locator('main section[aria-labelledby=deals-title] a[href*=".json?"]').first();
    const answer = await (await request.get((await json.getAttribute("href")) ?? "")).json();
    expect(answer.rows.map(({ id }: { readonly id: string }) => id)).toEqual(shown.map(([id]) => id));
    expect(answer.columns.map(({ name }: { readonly name: string }) => name)).toEqual(header);
    // No figure leaves without its qualifier and currency, whether they are shown or not.
    const whole = await (await request.get(`/api/v1/${site.story}/deals.json?_size=max&_money=${money}`)).json();
    for (const name of ["amount", "amount_qualifier", "currency", "part_of", "replaces", `${money}_rate`])
      expect(header).toContain(name);
    for (const [at, row] of answer.rows.entries()) {
      const stored = whole.rows.find(({ id }: { readonly id: string }) => id === row.id);
      for (const name of ["amount", "amount_qualifier", "currency", "part_of", "replaces"]) {
        expect(row[name]).toBe(stored[name]);
        expect(records[at]?.[header.indexOf(name)]).toBe(String(stored[name] ?? ""));
      }
    }

    const workbook = page.locator('main section[aria-labelledby=deals-title] a[href*=".xlsx?"]').first();
    // Without labels in the reader's language, ids and terms compare with the cells.
    const href = ((await workbook.getAttribute("href")) ?? "").replace(/[?&]_labels=\w+/, "");
    const [sheet] = await readWorkbook(Buffer.from(await (await request.get(href)).body()));
    const [head = [], ...cells] = (sheet?.data ?? []).map((row) => row.map(plainCell));
    expect(onScreen(head, cells)).toEqual(shown);
    expect(head.filter((name) => !/_(?:earliest|latest)$/.test(name))).toEqual(header);

    await page.reload();
    expect(await rowsOnScreen(page)).toEqual(shown);
  });
}

for (const lang of ["en", "ko"]) {
  test(`exported files have the row order of the screen: ${lang}`, async ({ page, site, request }) => {
    await openPage(page, `/${lang}/${site.story}/data/deals?_sort=from_entities`);
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

test("the CSV of all rows is the whole dataset", async ({ page, site, request }) => {
  await openPage(page, `/en/${site.story}/deals?side=both&_col=title_en`);
  const link = page.locator('main section[aria-labelledby=deals-title] a[href*=".csv?"]').last();
  const csv = await (await request.get((await link.getAttribute("href")) ?? "")).text();
  expect(csv).toBe(await (await request.get(`/api/v1/${site.story}/deals.csv`)).text());
  const { data } = Papa.parse<{ readonly id: string }>(csv, { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(site.datasets.find(({ name }) => name === "deals")?.rows ?? 0);
});
