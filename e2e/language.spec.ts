import { expect, type Page } from "@playwright/test";
import { pagePath, storyPages } from "@/lib/http/story-pages";
import { langs } from "@/lib/text/lang";
import { everyKindOfPage, navigationPages } from "./support/site";
import { test } from "./support/test";

/** A page's metadata for browsers, search engines and other sites. */
async function head(page: Page) {
  return page.evaluate(() => {
    const meta = (name: string) =>
      document.head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content") ?? "";
    const links = [...document.head.querySelectorAll("link[rel=alternate][hreflang]")];
    const path = (link: Element | null) => new URL(link?.getAttribute("href") ?? "", location.href).pathname;
    return {
      lang: document.documentElement.lang,
      title: document.title,
      description: meta("description"),
      canonical: path(document.head.querySelector("link[rel=canonical]")),
      alternates: Object.fromEntries(links.map((link) => [link.getAttribute("hreflang"), path(link)])),
      openGraph: ["og:title", "og:description", "og:url", "og:locale", "og:type", "og:image"].map(meta),
      image: meta("og:image"),
    };
  });
}

for (const [acceptLanguage, lang] of [
  ["ko-KR,ko;q=0.9,en;q=0.8", "ko"],
  ["en-GB,en;q=0.9", "en"],
  ["fr-FR,fr;q=0.9", "en"],
  ["fr;q=0.9,ko;q=0.5", "ko"],
] as const) {
  test(`the root redirects Accept-Language ${acceptLanguage} to ${lang}`, async ({ request }) => {
    const answer = await request.get("/", { headers: { "Accept-Language": acceptLanguage }, maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    expect(answer.headers().location).toMatch(new RegExp(`^/${lang}(/|$)`));
    expect(answer.headers().vary).toContain("Accept-Language");
  });
}

test.describe("metadata of pages", () => {
  test.use({ javaScriptEnabled: false });

  test("has language, alternates and preview image, and a unique title and description", async ({
    page,
    site,
    request,
  }) => {
    test.slow();
    const heads = [];
    for (const { name, lang, path } of everyKindOfPage) {
      expect((await page.goto(path(site)))?.status(), name).toBe(200);
      const metadata = await head(page);
      heads.push(metadata);
      expect(metadata.lang, name).toBe(lang);
      expect(metadata.canonical, name).toBe(path(site));
      const others = Object.fromEntries(langs.map((other) => [other, path(site).replace(`/${lang}/`, `/${other}/`)]));
      expect(metadata.alternates, name).toEqual({ ...others, "x-default": others.en });
      for (const value of metadata.openGraph) expect(value, name).not.toBe("");
      const picture = await request.get(new URL(metadata.image).pathname + new URL(metadata.image).search);
      expect(picture.status(), name).toBe(200);
      expect(picture.headers()["content-type"], name).toBe("image/png");
    }
    for (const part of ["title", "description"] as const) {
      const texts = heads.map((each) => each[part]);
      expect(texts.filter((text) => text === "")).toEqual([]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
    for (const { lang, title, description } of heads) {
      expect(/[가-힣]/.test(`${title}${description}`), title).toBe(lang === "ko");
    }
  });
});

for (const { name, lang, path } of navigationPages) {
  test(`the language switch keeps page and query: ${name}`, async ({ page, site }) => {
    const other = lang === "ko" ? "en" : "ko";
    await page.goto(`${path(site)}?_q=2024&_v_scale=log`);
    await page.locator(`header a[hreflang=${other}]`).click();
    await expect(page).toHaveURL(`${path(site).replace(`/${lang}/`, `/${other}/`)}?_q=2024&_v_scale=log`);
    await expect(page.locator("html")).toHaveAttribute("lang", other);
  });
}

test("robots.txt names the sitemap, which lists every page, chart and dataset in both languages", async ({
  request,
  site,
}) => {
  test.slow();
  const sitemap = await request.get("/sitemap.xml");
  expect(sitemap.status()).toBe(200);
  const body = await sitemap.text();
  const listed = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
  const paths = langs.flatMap((lang) => [
    ...storyPages.map((page) => pagePath(lang, site.story, page)),
    ...site.charts.map(({ id }) => `/${lang}/${site.story}/charts/${id}`),
    ...site.datasets.map(({ name }) => `/${lang}/${site.story}/data/${name}`),
  ]);
  expect(listed).toEqual(expect.arrayContaining(paths));
  for (const path of new Set(listed)) expect((await request.get(path)).status(), path).toBe(200);
  const robots = await request.get("/robots.txt");
  expect(robots.status()).toBe(200);
  expect(await robots.text()).toMatch(/Allow: \/\s[\s\S]*Sitemap: \S+\/sitemap\.xml/);
});
