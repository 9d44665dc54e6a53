import { expect } from "@playwright/test";
import { axeViolations } from "./support/axe-violations";
import { embedHeightOn, embedPath, everyEmbed, publishedEmbed, smallestText } from "./support/embeds";
import { horizontalOverflow } from "./support/horizontal-overflow";
import { test } from "./support/test";

for (const embed of everyEmbed) {
  test(`has the published height at every width, and readable text: ${embed.name}`, async ({ page, request, site }) => {
    const published = await publishedEmbed(request, site, embed);
    const widths = published.embed.heights;
    expect(widths.map(({ width }) => width)).toEqual(expect.arrayContaining([280, 320, 640, 960, 1200]));
    await page.goto(embedPath(site, embed));
    // Only a table's headline depends on the width, its rows do not.
    for (const { width, height } of widths.filter((_, index) => embed.kind !== "table" || index % 6 === 0)) {
      await page.setViewportSize({ width, height: 600 });
      const difference = (await embedHeightOn(page)) - height;
      expect.soft(Math.abs(difference), `${width} px wide: ${difference} px off`).toBeLessThanOrEqual(1);
      expect.soft((await horizontalOverflow(page)).px, `${width} px wide`).toBe(0);
    }
    for (const width of [280, 640]) {
      await page.setViewportSize({ width, height: 600 });
      expect(await smallestText(page)).toBeGreaterThanOrEqual(12);
    }
  });
}

const checkedByAxe = everyEmbed.filter(({ kind, id }) => kind !== "table" || id === "deals-table");

for (const embed of checkedByAxe) {
  test(`axe finds no violations in an embed: ${embed.name}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(embedPath(site, embed));
    for (const summary of await page.locator("summary").all()) await summary.press("Enter");
    expect.soft(await axeViolations(page, "framed"), "light").toEqual([]);
    await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
    expect.soft(await axeViolations(page, "contrast"), "dark").toEqual([]);
  });
}

test("any site may frame an embed, and only its own site a page", async ({ request, site }) => {
  const embed = await request.get(`/embed/${site.story}/deal-sizes?lang=ko`);
  const { "content-security-policy": policy = "", ...headers } = embed.headers();
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors *");
  expect(policy).not.toContain("unsafe");
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(headers["cross-origin-embedder-policy"]).toBe("require-corp");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  for (const name of ["x-frame-options", "set-cookie"]) expect(headers[name]).toBeUndefined();
  const page = await request.get(`/ko/${site.story}`);
  expect(page.headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
});

test("parameters of hosts and a trailing slash are ignored", async ({ request, site }) => {
  const plain = await (await request.get(`/embed/${site.story}/deal-sizes`)).text();
  for (const address of [
    `/embed/${site.story}/deal-sizes/?dark=false`,
    `/embed/${site.story}/deal-sizes?initialWidth=640&childId=x&parentUrl=https%3A%2F%2Fa.example%2F&dnt=1&no_such=1`,
  ]) {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status(), address).toBe(200);
    expect(await answer.text(), address).toBe(plain);
  }
});

test("a nonexistent embed shows an error in the frame", async ({ page, site }) => {
  for (const [path, status] of [
    [`/embed/${site.story}/no-such-chart`, 404],
    ["/embed/no-such-story/deal-sizes", 404],
    [`/embed/${site.story}@000000000000/deal-sizes`, 410],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(status);
    expect(answer?.headers()["cache-control"], path).toBe("no-store");
    await expect(page.locator("h1")).toHaveText(/\S/);
    await expect(page.locator(":lang(ko)").first()).toHaveText(/[가-힣]/);
  }
});

test("an embed applies the filters and the presentation of its address", async ({ page, site, request }) => {
  const sized = `/api/v1/${site.story}/deals.json?_size=max&_sort=-amount&currency=${site.currency}&amount__notblank=1`;
  const { rows } = await (await request.get(sized)).json();
  const least = rows[Math.floor(rows.length / 4)].amount;
  await page.goto(`/embed/${site.story}/deal-sizes?lang=en`);
  const marks = () => page.locator(".w280 [data-mark]").evaluateAll((all) => all.map(({ dataset }) => dataset.mark));
  const all = new Set(await marks());
  await page.goto(`/embed/${site.story}/deal-sizes?lang=en&amount__gte=${least}&accent=c8102e&theme=dark&plain=1`);
  const filtered = new Set(await marks());
  expect(filtered.size).toBeGreaterThan(0);
  expect(filtered.size).toBeLessThan(all.size);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator(".measure")).toHaveCount(0);
  await expect(page.locator("h1")).toHaveClass("hidden");
  const line = await page
    .locator(".credits a")
    .first()
    .evaluate((link) => getComputedStyle(link).textDecorationColor);
  expect(line).toBe("rgb(200, 16, 46)");
});
