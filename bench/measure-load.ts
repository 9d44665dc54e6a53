import { gzipSync } from "node:zlib";
import type { Browser, Request } from "@playwright/test";
import { withFreshPage } from "./with-fresh-page";

/** What a browser loads for an address until the network is idle. */
export interface Load {
  /** Including the document's. */
  readonly requests: number;
  /** Bodies over the wire, compressed, in bytes. */
  readonly bytes: number;
  /** The part that is script: files over the wire, and inline scripts gzipped separately; in bytes. */
  readonly script: number;
}

/** Loads an address in a fresh profile and weighs it. Throws unless at least `marks` elements match the selector. */
export async function measureLoad(
  browser: Browser,
  address: string,
  { selector, marks }: { readonly selector: string; readonly marks: number },
): Promise<Load> {
  return withFreshPage(browser, { width: 640, height: 800 }, async (page) => {
    const requests: Request[] = [];
    page.on("request", (request) => requests.push(request));
    const response = await page.goto(address, { waitUntil: "networkidle" });
    if (response?.status() !== 200) throw new Error(`page does not respond with 200: ${address}`);
    const visible = await page.locator(selector).filter({ visible: true }).count();
    if (visible < marks) throw new Error(`visible marks at ${address}, expected ${marks}: ${visible}`);
    const inline = await page
      .locator("script:not([src])")
      .evaluateAll((scripts) => scripts.map((script) => script.textContent));
    let bytes = 0;
    let script = inline.length === 0 ? 0 : gzipSync(inline.join("\n")).length;
    for (const request of requests) {
      const { responseBodySize } = await request.sizes();
      bytes += responseBodySize;
      if (request.resourceType() === "script") script += responseBodySize;
    }
    return { requests: requests.length, bytes, script };
  });
}
