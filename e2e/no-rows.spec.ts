import { expect, type Page } from "@playwright/test";
import { langs } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { openPage } from "./support/open-page";
import { test } from "./support/test";

/** The first name of a source of the story, without its last letter but one, so that nothing is found. */
async function mistyped(page: Page, story: string): Promise<string> {
  const { rows } = await (await page.request.get(`/api/v1/${story}/entities.json?_size=1000`)).json();
  const names: string[] = rows.map((row: { name_en: string }) => row.name_en);
  const name = names.find((each) => /^[A-Z][a-z]{5,}$/.test(each)) ?? "";
  return `${name.slice(0, -2)}${name.slice(-1)}`;
}

const rows = "main section tbody tr[id]";

for (const lang of langs) {
  const nearest = tableText[lang].nearest;

  test(`where a search finds nothing, the nearest words are offered as it is typed: ${lang}`, async ({
    page,
    site,
  }) => {
    await openPage(page, `/${lang}/${site.story}/data/entities`);
    await page.locator("main input[type=search]").fill(await mistyped(page, site.story));
    const words = page.getByRole("navigation", { name: nearest }).getByRole("link");
    await expect(words.first()).toBeVisible();
    await words.first().click();
    await expect(page.locator(rows).first()).toBeVisible();
    await expect(words).toHaveCount(0);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test(`where a search finds nothing, the nearest words are links: ${lang}`, async ({ page, site }) => {
      const word = await mistyped(page, site.story);
      for (const path of ["data/entities", "deals", "chronology"]) {
        await page.goto(`/${lang}/${site.story}/${path}?_q=${word}`);
        await page.getByRole("navigation", { name: nearest }).getByRole("link").first().click();
        await expect(page).toHaveURL(/_q=/);
        await expect(page.getByText(tableText[lang].none)).toHaveCount(0);
      }
    });
  });
}
