import { expect, type Page } from "@playwright/test";
import { langs } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import { openPage } from "./support/open-page";
import { everyKindOfPage } from "./support/site";
import { test } from "./support/test";
import { originalText, translatePage, translations } from "./support/translate-page";

/** The parts of a page that follow its address, beside the charts. */
const followers = "main section[aria-labelledby$=-title]";

const errorTitles = langs.map((lang) => siteText[lang].errorTitle);

/** Fails if the page shows an error, or shows anything else than the same address does when it is not translated. */
async function expectCurrent(page: Page, untranslated: Page, step: string): Promise<void> {
  await openPage(untranslated, page.url());
  const wanted = await originalText(untranslated, followers);
  await expect.poll(() => originalText(page, followers), { message: step }).toBe(wanted);
  const text = await page.locator("body").textContent();
  for (const title of errorTitles) expect(text, step).not.toContain(title);
}

/** Presses Enter on an element that may be outside of the viewport or below another one; false if there is none. */
async function press(page: Page, selector: string): Promise<boolean> {
  let isThere = false;
  // React may replace the element between the look and the press.
  await expect(async () => {
    const element = page.locator(selector).filter({ visible: true }).first();
    isThere = (await element.count()) > 0;
    if (isThere) await element.press("Enter", { timeout: 2000 });
  }).toPass();
  return isThere;
}

for (const kind of translations) {
  for (const { name, lang, path } of everyKindOfPage) {
    test(`every control works on a translated page, texts ${kind}: ${name}`, async ({ page, context, site }) => {
      test.slow();
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      const untranslated = await context.newPage();
      await openPage(page, path(site));
      await translatePage(page, kind);
      const step = (what: string) => expectCurrent(page, untranslated, what);

      const search = page.locator("main input[type=search]").first();
      if ((await search.count()) > 0) {
        for (const typed of ["no such word", "20", "2025", ""]) {
          await search.fill(typed);
          await expect(page).toHaveURL((url) => (url.searchParams.get("_q") ?? "") === typed);
          await step(`a search for ${typed}`);
        }
        await page.locator("main form summary").last().press("Enter");
        await page.locator("main form details[open] input[type=checkbox]").first().press("Space");
        await step("a filter");
        await page.goBack();
        await step("the way back");
        await page.goForward();
        await page.keyboard.press("Escape");
        if (await press(page, "main [class*=chips] a")) await step("a filter that is removed");
      }
      for (const control of [
        "main thead th a",
        "main figure nav a:not([aria-current])",
        "main nav a[href*='_sort']:not([aria-current])",
        "main nav a[href*='_v_']:not([aria-current])",
      ]) {
        if ((await press(page, control)) && (await press(page, control))) await step(control);
      }
      const figure = page.locator("main a[href^='?'][href*='_v_row=']").filter({ visible: true }).first();
      if ((await figure.count()) > 0) {
        await figure.press("Enter");
        await expect(page.getByRole("dialog").locator("h2").first()).toBeVisible();
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
        await step("a card");
      }
      const other = lang === "ko" ? "en" : "ko";
      await page.locator(`header a[hreflang=${other}]`).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/`));
      expect(errors).toEqual([]);
    });
  }
}

test("a page that is translated before its scripts run shows its charts, and its controls work", async ({
  page,
  context,
  site,
}) => {
  const untranslated = await context.newPage();
  let release = () => {};
  const translated = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await translated;
    await route.continue();
  });
  await page.goto(`/en/${site.story}/deals`, { waitUntil: "commit" });
  await page.locator("footer").waitFor();
  await translatePage(page, "replaced");
  release();
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber")),
  );
  await expect(page.locator("main figure svg").first()).toBeVisible();
  await page.locator("main input[type=search]").fill("2024");
  await expect(page).toHaveURL(/_q=2024/);
  await expectCurrent(page, untranslated, "a search");
});

test("a node that no translator moved still cannot be removed where it is not", async ({ page, site }) => {
  await openPage(page, `/en/${site.story}`);
  await translatePage(page, "replaced");
  const names = await page.evaluate(() => {
    const attempt = (change: () => void) => {
      try {
        change();
        return "done";
      } catch (error) {
        return error instanceof DOMException ? error.name : "other";
      }
    };
    const [box, other] = [document.createElement("div"), document.createElement("div")];
    const [inner, text] = [document.createElement("p"), document.createTextNode("a")];
    other.append(inner);
    inner.append(text);
    document.body.append(box, other);
    return [
      attempt(() => box.removeChild(inner)),
      attempt(() => other.removeChild(text)),
      attempt(() => box.removeChild(document.createTextNode("b"))),
      attempt(() => box.insertBefore(document.createElement("i"), inner)),
      attempt(() => box.appendChild(document.body)),
    ];
  });
  expect(names).toEqual(["NotFoundError", "NotFoundError", "NotFoundError", "NotFoundError", "HierarchyRequestError"]);
});
