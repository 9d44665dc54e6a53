import { createServer } from "node:http";
import { expect } from "@playwright/test";
import { test } from "./support/test";

const policies = { "require-corp": "require-corp", credentialless: "credentialless" } as const;

for (const policy of Object.values(policies)) {
  test(`an embed, its errors and its picture are shown in a page with the embedder policy ${policy}`, async ({
    page,
    site,
    baseURL,
  }) => {
    const paths = [`embed/${site.story}/deal-sizes?lang=en`, `embed/${site.story}/no-such-chart`];
    const frames = paths.map((path) => `<iframe src="${baseURL}/${path}" width="600" height="300"></iframe>`);
    const picture = `<img src="${baseURL}/api/v1/${site.story}/charts/deal-sizes.svg?lang=en" alt="" crossorigin>`;
    const server = createServer((_request, response) => {
      response.writeHead(200, {
        "Content-Type": "text/html; charset=utf-8",
        "Cross-Origin-Embedder-Policy": policy,
        "Cross-Origin-Opener-Policy": "same-origin",
      });
      response.end(`<!doctype html><title>An isolated page</title>${frames.join("")}${picture}`);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the host server has no port");
    await page.goto(`http://127.0.0.1:${address.port}/`);
    expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
    await expect(page.frameLocator("iframe").first().locator("figure h1")).toBeVisible();
    await expect(page.frameLocator("iframe").last().locator("main h1")).toBeVisible();
    expect(await page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    server.closeAllConnections();
    server.close();
  });
}
