import { expect, type Page } from "@playwright/test";
import { embedPath, everyEmbed } from "./support/embeds";
import { horizontalOverflow } from "./support/horizontal-overflow";
import { test } from "./support/test";

/** The texts that are cut off: those that leave a box that hides what leaves it, or the frame. */
function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) => element.getClientRects().length > 0 && !element.closest("svg, .hidden, caption, script"),
    );
    return shown
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cutsLine = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
        const cutsLines = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
        return cutsLine || cutsLines;
      })
      .map((element) => `${element.className || element.localName}: ${element.textContent?.slice(0, 40)}`);
  });
}

/** Checks the embed on a page at each text size and width. */
async function expectWhole(page: Page): Promise<void> {
  for (const [size, width] of [
    ["200%", 360],
    ["200%", 280],
    ["300%", 360],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((text) => document.documentElement.style.setProperty("font-size", text), size);
    expect.soft(await cutTexts(page), `${page.url()} ${size}, ${width} px`).toEqual([]);
    expect.soft((await horizontalOverflow(page)).px, `${page.url()} ${size}, ${width} px`).toBe(0);
  }
}

const shown = everyEmbed.filter(({ kind, id }) => kind !== "table" || id === "deals-table");

for (const embed of shown) {
  test(`no text of an embed is cut off where a reader's root text is large: ${embed.name}`, async ({ page, site }) => {
    await page.goto(embedPath(site, embed));
    for (const summary of await page.locator("summary").all()) await summary.press("Enter");
    await expectWhole(page);
  });
}

test("no name of a side is cut off there, in any story", async ({ page, request }) => {
  const { stories } = await (await request.get("/api/v1/stories.json")).json();
  for (const { story } of stories) {
    const { charts } = await (await request.get(`/api/v1/${story}.json`)).json();
    for (const { id, kind } of charts) {
      if (kind !== "comparison") continue;
      await page.goto(`/embed/${story}/${id}?lang=en`);
      await expectWhole(page);
    }
  }
});
