import { gzipSync } from "node:zlib";
import type { Browser, Request } from "@playwright/test";
import { withFreshPage } from "./fresh-page";

/** What comes for an address until the network is quiet. */
export interface Load {
  /** The document and everything it asks for. */
  readonly requests: number;
  /** Bodies as they came over the wire, compressed, in bytes. */
  readonly bytes: number;
  /** Of it script: files as they came, and what stands inside the document, gzipped by itself; in bytes. */
  readonly script: number;
}

/** Loads an address in a fresh profile, waits until `marks` elements fit a selector, and counts what came. */
export async function measureLoad(
  browser: Browser,
  address: string,
  { selector, marks }: { readonly selector: string; readonly marks: number },
): Promise<Load> {
  return withFreshPage(browser, { width: 640, height: 800 }, async (page) => {
    const requests: Request[] = [];
    page.on("request", (request) => requests.push(request));
    const answer = await page.goto(address, { waitUntil: "networkidle" });
    if (answer?.status() !== 200) throw new Error(`page does not answer with 200: ${address}`);
    const seen = await page.locator(selector).filter({ visible: true }).count();
    if (seen < marks) throw new Error(`marks that are seen at ${address}, of ${marks}: ${seen}`);
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
