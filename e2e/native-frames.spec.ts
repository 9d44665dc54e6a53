import { expect } from "@playwright/test";
import { contentHeight, embedsOf, hostPage } from "./support/hosts/host-page";
import { test } from "./support/hosts/test";

declare global {
  interface Window {
    resizeRequests: number;
  }
}

// The resulting size is not tested: Chromium 156 sometimes measures a document at almost no width and ignores later
// requests.
test("an embed requests a resize from the browser, at first and after every change", async ({
  page,
  site,
  hosts,
  baseURL,
}) => {
  // Requests are counted and forwarded, so that the test works in a browser without the feature.
  await page.addInitScript(() => {
    const requestResize = window.requestResize?.bind(window);
    window.resizeRequests = 0;
    window.requestResize = () => {
      window.resizeRequests += 1;
      return requestResize?.();
    };
  });
  const style = "border:0;width:100%;height:auto;frame-sizing:content-height";
  const frame = `<iframe src="${baseURL}/embed/${site.story}/deal-sizes" title="A chart" style="${style}"></iframe>`;
  await page.goto(hosts.publish(hostPage(`${frame}<div style="height:6000px"></div>${frame}`)));
  for (const embed of await embedsOf(page, 2)) {
    const resizeRequests = () => embed.evaluate(() => window.resizeRequests);
    await expect.poll(resizeRequests).toBeGreaterThan(0);
    await expect(embed.locator("meta[name=responsive-embedded-sizing]")).toHaveAttribute("content", "allow-origins=*");
    const closed = await contentHeight(embed);
    for (const [change, isDone] of [
      ["opened", (height: number) => height > closed + 100],
      ["closed", (height: number) => height === closed],
    ] as const) {
      const before = await resizeRequests();
      await embed.locator("summary").last().press("Enter");
      await expect.poll(async () => isDone(await contentHeight(embed)), change).toBe(true);
      await expect.poll(resizeRequests, change).toBeGreaterThan(before);
    }
  }
});
