import { expect } from "@playwright/test";
import { publishedEmbed } from "./support/embeds";
import { publishedHosts, reimplementedHosts } from "./support/hosts/host-kinds";
import { contentHeight, embedsOf, frameFits, hostPage } from "./support/hosts/host-page";
import { hostedLine, pastedLine, resizeColumn } from "./support/hosts/pasted-line";
import { test } from "./support/hosts/test";

/** Columns in px, narrower and wider than the one that the line is copied for. */
const columns = [320, 860, 480];

const chart = { id: "deal-sizes", lang: "en" };

for (const kind of [...publishedHosts, ...reimplementedHosts].filter((each) => hostedLine(sampleLine(), each))) {
  test(`a pasted line gets the exact height in any column: ${kind.name}`, {
    tag: kind.published ? "@interop" : [],
  }, async ({ page, request, site, hosts }) => {
    const line = hostedLine(pastedLine(await publishedEmbed(request, site, chart)), kind);
    await page.goto(hosts.publish(hostPage(`<main style="width:640px">${line}</main>${kind.script}`)));
    const [embed] = await embedsOf(page, 1);
    if (!embed) throw new Error("the host has no frame");
    for (const width of columns) {
      await resizeColumn(page, width);
      await expect.poll(() => embed.evaluate(() => window.innerWidth)).toBe(width);
      const exact = () => expect.poll(() => frameFits(page, [embed], kind.sized), `${width} px`).toEqual(["exact"]);
      await exact();
      const closed = await contentHeight(embed);
      await embed.locator("summary").last().press("Enter");
      await expect.poll(() => contentHeight(embed)).toBeGreaterThan(closed + 100);
      await exact();
      await embed.locator("summary").last().press("Enter");
      await expect.poll(() => contentHeight(embed)).toBe(closed);
      await exact();
    }
  });
}

test("a pasted line follows a listener that begins late", async ({ page, request, site, hosts }) => {
  const [kind] = reimplementedHosts;
  const line = pastedLine(await publishedEmbed(request, site, chart));
  await page.goto(hosts.publish(hostPage(`<main style="width:860px">${line}</main>`)));
  const [embed] = await embedsOf(page, 1);
  if (!embed || !kind) throw new Error("the host has no frame");
  await page.waitForTimeout(1000);
  await page.evaluate((script) => {
    document.head.append(document.createRange().createContextualFragment(script));
  }, kind.script);
  const closed = await contentHeight(embed);
  for (const isOpen of [true, false]) {
    await embed.locator("summary").last().press("Enter");
    await expect.poll(async () => (await contentHeight(embed)) > closed + 100).toBe(isOpen);
    await expect.poll(() => frameFits(page, [embed])).toEqual(["exact"]);
  }
});

/** A line for telling hosts that take one from those that make their own frames. */
function sampleLine(): string {
  const embed = { url: "/embed/story/chart", heights: [], fluidHeight: "1px" };
  return pastedLine({ finding: "A chart", links: { page: "/" }, embed });
}
