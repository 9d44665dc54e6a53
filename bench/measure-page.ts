import { gzipSync } from "node:zlib";
import type { Browser, Response } from "@playwright/test";
import { withFreshPage } from "./fresh-page";

/** What a page weighs before anyone scrolls or clicks; bytes, gzipped where the wire gzips. */
export interface PageWeight {
  readonly html: number;
  /** Scripts that the HTML itself references and the browser runs: what every reader waits for. */
  readonly script: number;
  /** Scripts that are fetched afterwards for what stands in or near the window, such as a live chart. */
  readonly later: number;
  readonly fonts: number;
  /** Whether one of the scripts that the HTML references holds the charting library. */
  readonly chartsFirst: boolean;
}

/** Opens a page in a fresh browser profile, waits until the network is quiet, and weighs what came. */
export async function measurePage(browser: Browser, address: string): Promise<PageWeight> {
  return withFreshPage(browser, { width: 1280, height: 800 }, async (page) => {
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    const answer = await page.goto(address, { waitUntil: "networkidle" });
    if (answer?.status() !== 200) throw new Error(`page does not answer with 200: ${address}`);
    const html = await answer.text();
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

/** Each file is gzipped by itself, as it is sent. */
function gzipped(bodies: readonly Buffer[]): number {
  return sum(bodies.map((body) => gzipSync(body).length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
