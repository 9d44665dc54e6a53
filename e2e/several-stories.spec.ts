import { expect, test } from "@playwright/test";
import { sampleStory } from "@/lib/check/testing/sample-story";
import { twoDeals } from "@/lib/check/testing/two-deals";
import { langs } from "@/lib/text/lang";
import { axeViolations } from "./support/axe-violations";
import { horizontalOverflow } from "./support/horizontal-overflow";
import { type DataSite, dataFolderFor, serveData, writeStory } from "./support/serve-data";

/** Sentences that only a page, chart or embed without anything to show has. */
const nothing =
  /nothing here|no data to show|no rows match|nothing to show|No [a-z ]+ (?:to show|fits|is known)|보여 줄 .{0,30}없다|맞는 기업가치가 없다|알려진 .{0,20}없다|아직 내용이 없다|\bundefined\b|\bNaN\b/i;

test.describe("a site with a whole story and one of two deals", { tag: "@production" }, () => {
  test.describe.configure({ mode: "default" });
  let site: DataSite;

  test.beforeAll(async () => {
    const folder = dataFolderFor("several-stories");
    writeStory(folder, "whole-ferry", sampleStory());
    writeStory(
      folder,
      "short-ferry",
      sampleStory((draft) => {
        twoDeals(draft);
        draft.file.title = { en: "The short dispute", ko: "짧은 다툼" };
        draft.file.verified = "2020-01-01";
      }),
    );
    site = await serveData(folder);
  });
  test.afterAll(() => site.stop());

  for (const lang of langs) {
    test(`the front page shows both stories, and works without a script: ${lang}`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${site.origin}/${lang}`);
      const stories = page.locator("main article");
      await expect(stories).toHaveCount(2);
      const [whole, short] = [stories.nth(0), stories.nth(1)];
      // The story with the newest event, before the one without any and with older data.
      await expect(whole.locator("h2 a")).toHaveAttribute("href", `/${lang}/whole-ferry`);
      await expect(whole.locator("a[href$='/chronology#ev-bid']")).toHaveCount(1);
      await expect(short.locator("h2 a")).toHaveText(lang === "en" ? "The short dispute" : "짧은 다툼");
      await expect(short.locator("a[href*='chronology']")).toHaveCount(0);
      for (const story of [whole, short]) await expect(story.locator("ul").first().locator("li")).toHaveCount(2);
      await expect(page.locator("header nav")).toHaveCount(0);
      await page.locator("header a[hreflang]").click();
      await expect(page).toHaveURL(`${site.origin}/${lang === "en" ? "ko" : "en"}`);
      await context.close();
    });

    test(`the front page has no axe violation, no overflow, and a whole head: ${lang}`, async ({ page }) => {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${site.origin}/${lang}`);
        expect(await horizontalOverflow(page)).toEqual({ px: 0, elements: [] });
        expect.soft(await axeViolations(page), `${width} px, light`).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect.soft(await axeViolations(page, "contrast"), `${width} px, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: "light" });
      }
      await expect(page).toHaveTitle(/Counterpoint|카운터포인트/);
      for (const name of ["description", "og:title", "og:description", "og:image", "og:url"])
        await expect(page.locator(`meta[name='${name}'], meta[property='${name}']`)).toHaveAttribute("content", /\S/);
      await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`/${lang}$`));
      await expect(page.locator("link[rel=alternate][hreflang]")).toHaveCount(3);
    });

    test(`every page of a story leads to the front page and to the other story: ${lang}`, async ({ page }) => {
      for (const path of [
        "short-ferry",
        "short-ferry/deals",
        "short-ferry/data/terms",
        "short-ferry/charts/deal-sizes",
      ]) {
        await page.goto(`${site.origin}/${lang}/${path}`);
        await expect(page.locator(`header a[href='/${lang}']`)).toHaveCount(1);
        await expect(page.locator(`footer a[href='/${lang}']`)).toHaveCount(1);
        await expect(page.locator(`footer a[href='/${lang}/whole-ferry']`)).toHaveCount(1);
      }
    });
  }

  test("/ leads to the front page in the reader's language", async ({ request }) => {
    const answer = await request.get(`${site.origin}/`, { maxRedirects: 0, headers: { "Accept-Language": "ko" } });
    expect(answer.headers().location).toBe("/ko");
  });

  test("each address of the sitemap, and each link on these pages, answers; none speaks of nothing", async ({
    request,
  }) => {
    test.setTimeout(300_000);
    const map = await (await request.get(`${site.origin}/sitemap.xml`)).text();
    const pages = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
    expect(pages).toEqual(
      expect.arrayContaining(["/ko", "/en", "/en/short-ferry/data/deals", "/en/whole-ferry/rulings"]),
    );
    for (const path of ["chronology", "compare", "data/events", "charts/key-figures", "charts/events-table"])
      expect(pages).not.toContain(`/en/short-ferry/${path}`);
    const links = new Set<string>();
    for (const path of pages) {
      const answer = await request.get(site.origin + path);
      expect.soft(answer.status(), path).toBe(200);
      const html = await answer.text();
      const text = html.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, " ");
      if (path.includes("short-ferry")) expect.soft(nothing.exec(text)?.[0], path).toBeUndefined();
      for (const [, href = ""] of html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)) links.add(href.replaceAll("&amp;", "&"));
    }
    for (const link of [...links].filter((each) => each.includes("short-ferry"))) {
      expect.soft((await request.get(site.origin + link)).status(), link).toBe(200);
    }
  });

  test("what the API lists of the short story answers; files of empty datasets are there without rows", async ({
    request,
  }) => {
    const { datasets, charts } = await (await request.get(`${site.origin}/api/v1/short-ferry.json`)).json();
    for (const { links } of [...datasets, ...charts]) {
      for (const address of Object.values<string>(links)) {
        const isPicture = /charts\/[a-z]+-table\.svg$/.test(address);
        if (!isPicture) expect.soft((await request.get(site.origin + address)).status(), address).toBe(200);
      }
    }
    for (const { id } of charts) {
      const embed = await request.get(`${site.origin}/embed/short-ferry/${id}?lang=ko`);
      expect.soft(embed.status(), id).toBe(200);
      expect
        .soft(nothing.exec((await embed.text()).replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, " "))?.[0])
        .toBeUndefined();
    }
    const empty = await (await request.get(`${site.origin}/api/v1/short-ferry/events.json`)).json();
    expect([empty.count, empty.rows]).toEqual([0, []]);
    expect((await request.get(`${site.origin}/api/v1/short-ferry.zip`)).status()).toBe(200);
  });

  for (const path of ["en/short-ferry/chronology", "ko/short-ferry/data/events", "en/short-ferry/charts/chronology"]) {
    test(`the address of what is empty is unknown, with a way out: ${path}`, async ({ request }) => {
      const answer = await request.get(`${site.origin}/${path}`);
      expect(answer.status()).toBe(404);
      const html = await answer.text();
      const lang = path.slice(0, 2);
      for (const href of [`/${lang}`, `/${lang}/short-ferry/deals`, `/${lang}/whole-ferry/chronology`])
        expect(html).toContain(`href="${href}"`);
      expect(html).not.toContain('/short-ferry/chronology"');
    });
  }

  test("embeds, pictures and descriptions of an empty chart are not found", async ({ request }) => {
    const page = encodeURIComponent(`${site.origin}/en/short-ferry/charts/chronology`);
    for (const address of [
      "/embed/short-ferry/chronology",
      "/api/v1/short-ferry/charts/chronology.svg",
      "/api/v1/short-ferry/charts/events-table.json",
      `/api/oembed?url=${page}`,
    ])
      expect.soft((await request.get(site.origin + address)).status(), address).toBe(404);
  });
});
