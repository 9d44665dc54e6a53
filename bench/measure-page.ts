import { gzipSync } from "node:zlib";
import type { Browser, Response } from "@playwright/test";
import { withFreshPage } from "./with-fresh-page";

/** What a page weighs before any interaction, in bytes; text files gzipped. */
export interface PageWeight {
  readonly html: number;
  /** Scripts that the HTML references and the browser runs: what every reader waits for. */
  readonly script: number;
  /** Scripts loaded afterwards for content in or near the viewport, such as a live chart. */
  readonly later: number;
  readonly fonts: number;
  /** Whether a script that the HTML references contains the charting library. */
  readonly chartsFirst: boolean;
}

/** Opens a page in a fresh profile, waits until the network is idle, and weighs what was loaded. */
export async function measurePage(browser: Browser, address: string): Promise<PageWeight> {
  return withFreshPage(browser, { width: 1280, height: 800 }, async (page) => {
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    const navigation = await page.goto(address, { waitUntil: "networkidle" });
    if (navigation?.status() !== 200) throw new Error(`page does not respond with 200: ${address}`);
    const html = await navigation.text();
    const files = await Promise.all(
      responses.map(async (response) => ({
        path: new URL(response.url()).pathname,
        type: response.request().resourceType(),
        body: await response.body().catch(() => Buffer.alloc(0)),
      })),
    );
    const scripts = files.filter(({ type }) => type === "script");
    const first = scripts.filter(({ path }) => html.includes(path));
    return {
      html: gzipSync(html).length,
      script: gzipped(first.map(({ body }) => body)),
      later: gzipped(scripts.filter((script) => !first.includes(script)).map(({ body }) => body)),
      fonts: sum(files.filter(({ type }) => type === "font").map(({ body }) => body.length)),
      chartsFirst: first.some(({ body }) => body.includes("recharts-")),
    };
  });
}

/** Gzips each file separately, as it is sent. */
function gzipped(bodies: readonly Buffer[]): number {
  return sum(bodies.map((body) => gzipSync(body).length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
