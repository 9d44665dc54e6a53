import { expect } from "@playwright/test";
import { endpoints } from "@/lib/api/endpoints";
import { horizontalOverflow } from "./support/horizontal-overflow";
import { openPage } from "./support/open-page";
import { test } from "./support/test";

for (const lang of ["ko", "en"] as const) {
  test(`shows the response to a request in place, with its address and code: ${lang}`, async ({ page, site }) => {
    await openPage(page, `/${lang}/${site.story}/data/api?_v_dataset=valuations`);
    const form = page.locator("form[aria-labelledby=rows]");
    await form.locator("summary").first().click();
    await form.locator("input[name=_sort]").fill("-valuation");
    await form.getByRole("button", { name: "CSV", exact: true }).click();
    await expect(form.locator("[role=status]").first()).toContainText("200");
    await expect(form.locator("pre").first()).toContainText("etag: W/");
    await expect(form.locator("pre").last()).toContainText("id,");
    const address = `/api/v1/${site.story}/valuations.csv?_sort=-valuation&_size=10`;
    await expect(form.locator("a").first()).toHaveAttribute("href", address);
    await form.locator("summary").last().click();
    const code = await form.locator("textarea").all();
    expect(code).toHaveLength(5);
    for (const each of code) expect(await each.inputValue()).toContain(address);
    await form.locator("button[type=reset]").click();
    await expect(form.locator("pre")).toHaveCount(0);
  });
}

test("shows the error for an invalid value in place", async ({ page, site }) => {
  await openPage(page, `/en/${site.story}/data/api`);
  const form = page.locator("form[aria-labelledby=rows]");
  await form.locator("summary").first().click();
  await form.locator("input[name=_sort]").fill("no_such_column");
  await form.getByRole("button", { name: "JSON", exact: true }).click();
  await expect(form.locator("[role=status]").first()).toContainText("400");
  await expect(form.locator("pre").last()).toContainText('"parameter": "_sort"');
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every form leads to a response", async ({ page, request, site }) => {
    await page.goto(`/en/${site.story}/data/api`);
    const forms = page.locator("main form[aria-labelledby]");
    await expect(forms).toHaveCount(endpoints.length);
    for (const form of await forms.all()) {
      const action = new URL((await form.getAttribute("action")) ?? "", page.url());
      // What a browser submits of an untouched form: text fields and selects, but no unchecked box.
      for (const field of await form.locator("input[type=text], select").all()) {
        action.searchParams.append((await field.getAttribute("name")) ?? "", await field.inputValue());
      }
      expect((await request.get(action.href)).status(), action.href).toBe(200);
    }
  });

  test("selecting a dataset opens its page, and a button requests that dataset", async ({ page, site }) => {
    await page.goto(`/en/${site.story}/data/api`);
    await page.locator("select[name=_v_dataset]").selectOption("claims");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    expect(new URL(page.url()).searchParams.get("_v_dataset")).toBe("claims");
    await page.locator("form[aria-labelledby=rows]").getByRole("button", { name: "JSON", exact: true }).click();
    await page.waitForURL(/\/claims\.json\?/);
    expect(await page.textContent("body")).toContain('"dataset":"claims"');
  });
});

test("fits a phone with double text size and open options", async ({ page, site }) => {
  for (const lang of ["ko", "en"]) {
    await page.setViewportSize({ width: 320, height: 800 });
    await openPage(page, `/${lang}/${site.story}/data/api`);
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    await expect.poll(() => horizontalOverflow(page), { message: lang }).toEqual({ px: 0, elements: [] });
    await page.locator("main form details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    await expect
      .poll(() => horizontalOverflow(page), { message: `${lang}, open options` })
      .toEqual({ px: 0, elements: [] });
  }
});
