import { expect, type Page } from "@playwright/test";
import { embedPath, everyEmbed } from "./support/embeds";
import { isDrawn } from "./support/site";
import { test } from "./support/test";

const drawn = everyEmbed.filter(isDrawn);

/** The share of pixels that differ between two screenshots; 1 if their sizes differ. */
async function difference(page: Page, pictures: readonly Buffer[]): Promise<number> {
  await page.goto("about:blank");
  return page.evaluate(
    async (sources) => {
      const pixels = await Promise.all(
        sources.map(async (source) => {
          const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
          const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
          context?.drawImage(picture, 0, 0);
          return context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [first = new Uint8ClampedArray(), second = new Uint8ClampedArray()] = pixels;
      if (first.length !== second.length || first.length === 0) return 1;
      let different = 0;
      for (let index = 0; index < first.length; index += 4) {
        if ([0, 1, 2].some((channel) => first[index + channel] !== second[index + channel])) different += 1;
      }
      return (different * 4) / first.length;
    },
    pictures.map((picture) => picture.toString("base64")),
  );
}

for (const embed of everyEmbed.filter(({ kind, id }) => kind !== "table" || id === "deals-table")) {
  test(`looks the same without JavaScript: ${embed.name}`, async ({ page, browser, site, baseURL }) => {
    const staticPage = await (await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" })).newPage();
    const pictures: Buffer[] = [];
    for (const each of [page, staticPage]) {
      await each.setViewportSize({ width: 640, height: 800 });
      await each.goto(embedPath(site, embed));
      // On a busy machine a screenshot sometimes fails at first.
      await expect(async () => pictures.push(await each.screenshot())).toPass();
    }
    await expect(staticPage.locator("h1")).toBeVisible();
    await expect(staticPage.locator(isDrawn(embed) ? "summary" : "table, section").first()).toBeVisible();
    await staticPage.context().close();
    expect(await difference(page, pictures)).toBeLessThan(0.02);
  });
}

test("the sides are distinguishable without colour", async ({ page, site }) => {
  let compared = 0;
  for (const embed of drawn) {
    await page.goto(embedPath(site, embed));
    const cues = await page.locator(".w560 svg").evaluate((svg) =>
      ["first", "second"].map((side) => {
        const ofSide = [...svg.querySelectorAll("*")].filter((element) =>
          ["fill", "stroke"].some((name) => element.getAttribute(name)?.includes(`--${side})`)),
        );
        // Shapes differ in their element or, for paths, in their commands.
        return ofSide.map(
          (element) => `${element.localName} ${element.getAttribute("d")?.replace(/[^a-z]/gi, "") ?? ""}`,
        );
      }),
    );
    const [first = [], second = []] = cues.map((all) => [...new Set(all)].sort());
    if (first.length === 0 || second.length === 0) continue;
    expect.soft(first, embed.name).not.toEqual(second);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(0);
});

const hostile = [
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "javascript:alert(1)",
  "</style><script>alert(1)</script>",
  "\u0000",
  "../../etc/passwd",
  "x".repeat(7000),
  "%E0%A4%A",
];

test("an address that is too long gets a sentence that repeats none of it", async ({ request, site }) => {
  const answer = await request.get(`/embed/${site.story}/deal-sizes?_q=${"x".repeat(10_000)}`);
  expect(answer.status()).toBe(414);
  const text = await answer.text();
  expect(text).toMatch(/8000 characters/);
  expect(text).not.toContain("xxx");
});

test("hostile parameters are never reflected and never cause an error", async ({ request, site }) => {
  const names = [
    "lang",
    "theme",
    "accent",
    "bg",
    "font",
    "plain",
    "side",
    "_q",
    "_sort",
    "_v_scale",
    "childId",
    "anything",
  ];
  for (const name of names) {
    for (const value of hostile) {
      const query = new URLSearchParams([
        [name, value],
        // Addresses of more than 8,000 characters are refused.
        ...(value.length < 1000
          ? [
              [name, "dark"],
              [name, value],
            ]
          : []),
      ]);
      const answer = await request.get(`/embed/${site.story}/deal-sizes?${query}`);
      expect.soft(answer.status(), `${name}=${value.slice(0, 40)}`).toBe(200);
      const text = await answer.text();
      expect.soft(text.match(/<script/g), `${name}=${value.slice(0, 40)}`).toHaveLength(1);
      expect.soft(text, `${name}=${value.slice(0, 40)}`).not.toMatch(/<img|href="javascript|alert\(1\)</);
    }
  }
});

test("theme and accent of the address are applied, and an accent without contrast is ignored", async ({
  page,
  site,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(`/embed/${site.story}/deal-sizes?lang=en&theme=dark`, { waitUntil: "commit" });
  await page.locator("h1").waitFor();
  expect(await background()).toBe("rgb(21, 23, 26)");
  await page.goto(`/embed/${site.story}/deal-sizes?lang=en&accent=ffe066&theme=light`);
  const rule = await page.locator("figure").evaluate((figure) => getComputedStyle(figure).borderTopColor);
  expect(rule, "an accent without contrast is ignored").toBe("rgb(27, 27, 27)");
});

test("room that the reader's font does not need lies below everything", async ({ page, site }) => {
  for (const { id, lang, name } of drawn) {
    await page.goto(embedPath(site, { id, lang }));
    for (const width of [320, 640, 1000]) {
      await page.setViewportSize({ width, height: 600 });
      const empty = await page.evaluate(() => {
        const range = document.createRange();
        const texts = [...document.querySelectorAll("h1, .standfirst, .measure, .notes li, .credits")];
        return texts.map((element) => {
          range.selectNodeContents(element);
          const { bottom } = element.getBoundingClientRect();
          return Math.round(bottom - range.getBoundingClientRect().bottom);
        });
      });
      // Less than half of a line: a line is higher than its letters.
      expect(Math.max(...empty), `${name}, ${width} px`).toBeLessThan(12);
    }
  }
});
