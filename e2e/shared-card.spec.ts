import { expect, type Page } from "@playwright/test";
import { test } from "./support/test";

const meta = (page: Page, name: string) =>
  page.locator(`head meta[property="${name}"], head meta[name="${name}"]`).first().getAttribute("content");

/** What other sites read of a page. */
async function preview(page: Page): Promise<Readonly<Record<string, string>>> {
  const names = [
    "og:title",
    "og:description",
    "og:url",
    "og:image",
    "og:image:alt",
    "twitter:image:alt",
    "description",
  ];
  const entries = await Promise.all(names.map(async (name) => [name, (await meta(page, name)) ?? ""] as const));
  return { ...Object.fromEntries(entries), title: await page.title() };
}

test.use({ javaScriptEnabled: false });

test("a shared card has the figure's title with its qualifier, description and picture", async ({ page, site }) => {
  const answer = await page.request.get(
    `/api/v1/${site.story}/deals.json?amount_qualifier=up_to&_sort=-amount&_size=1`,
  );
  const [{ id }] = (await answer.json()).rows;
  for (const [lang, qualifier] of [
    ["en", "up to"],
    ["ko", "최대"],
  ]) {
    for (const path of ["deals", "data/deals", "charts/deal-sizes"]) {
      await page.goto(`/${lang}/${site.story}/${path}?_v_row=${id}&_v_col=amount`);
      const read = await preview(page);
      expect(read["og:title"], path).toContain(qualifier);
      expect(read.title, path).toContain(qualifier);
      expect(read["og:description"], path).toBe(read.description);
      expect(read["og:url"], path).toContain(`_v_row=${id}&_v_col=amount`);
      for (const alt of [read["og:image:alt"], read["twitter:image:alt"]]) expect(alt, path).toContain(qualifier);
      const picture = await page.request.get(read["og:image"] ?? "");
      expect(picture.status(), path).toBe(200);
      expect(picture.headers()["content-type"], path).toBe("image/png");
    }
  }
});

test("two cards of a page have two titles and two pictures, and a row without a figure has its own", async ({
  page,
  site,
}) => {
  const { rows } = await (await page.request.get(`/api/v1/${site.story}/events.json?_size=2`)).json();
  const [first, second] = rows;
  const read = [];
  for (const query of [`_v_row=${first.id}`, `_v_row=${first.id}&_v_col=date`, `_v_row=${second.id}`]) {
    await page.goto(`/en/${site.story}/chronology?${query}`);
    read.push(await preview(page));
  }
  for (const name of ["og:title", "og:image"]) expect(new Set(read.map((each) => each[name])).size, name).toBe(3);
  expect(read[0]?.["og:title"]).toContain(first.title_en);
});

test("a card that does not exist leaves the page its own title and picture", async ({ page, site, request }) => {
  await page.goto(`/en/${site.story}/deals`);
  const wanted = await preview(page);
  for (const query of ["_v_row=no-such-row", "_v_row=no-such-row&_v_col=amount", "_v_col=amount"]) {
    await page.goto(`/en/${site.story}/deals?${query}`);
    expect(await preview(page), query).toEqual(wanted);
  }
  for (const path of ["deals/no-such-row", "no-such-dataset/a", "deals/no-such-row?_col=amount"])
    expect((await request.get(`/og/en/${site.story}/${path}`)).status(), path).toBe(404);
});

test("browsers and services find an icon at the addresses that they request unasked", async ({ page, request }) => {
  for (const [path, media, start] of [
    ["/favicon.ico", "image/x-icon", [0, 0, 1, 0]],
    ["/apple-touch-icon.png", "image/png", [0x89, 0x50, 0x4e, 0x47]],
    ["/apple-touch-icon-precomposed.png", "image/png", [0x89, 0x50, 0x4e, 0x47]],
    ["/icon.svg", "image/svg+xml", [0x3c, 0x73, 0x76, 0x67]],
  ] as const) {
    const icon = await request.get(path);
    expect(icon.status(), path).toBe(200);
    expect(icon.headers()["content-type"], path).toContain(media);
    const body = await icon.body();
    expect([...body.subarray(0, 4)], path).toEqual(start);
    expect(body.length, path).toBeLessThan(10_000);
  }
  await page.goto("/en");
  await expect(page.locator("head link[rel=icon]")).not.toHaveCount(0);
  await expect(page.locator("head link[rel=apple-touch-icon]")).toHaveCount(1);
});
