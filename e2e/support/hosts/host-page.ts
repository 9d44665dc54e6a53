import type { Frame, Page } from "@playwright/test";
import type { HostKind } from "./host-kinds";

/** A message that a host received. */
export interface Heard {
  /** Which of its frames sent it, counted from 0. */
  readonly frame: number;
  readonly data: unknown;
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

const recorder = `<script>
  window.heard = [];
  addEventListener("message", ({ data, source }) => {
    const frames = [...document.querySelectorAll("iframe,side-chain")].map((each) => each.shadowRoot?.querySelector("iframe") ?? each);
    heard.push({ frame: frames.findIndex((frame) => frame.contentWindow === source), data });
  });
</script>`;

/** A page 640 px wide with these parts, which records every message from its first frame on. */
export function hostPage(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">${recorder}</head>
    <body style="width:640px;margin:0 auto">${body}</body></html>`;
}

/** A host with three frames: two with the same address, and a third 6,000 px below them. */
export function threeFrames(
  { frame, script }: Pick<HostKind, "frame" | "script">,
  addresses: readonly string[],
): string {
  const [first, second, third] = addresses.map((address, place) => frame(address.replaceAll("&", "&amp;"), place));
  return hostPage(
    `<div>${first}</div><div>${second}</div><div style="height:6000px"></div><div>${third}</div>${script}`,
  );
}

/** The embeds of a page in their order, as soon as there are so many. */
export async function embedsOf(page: Page, count: number): Promise<readonly Frame[]> {
  const elements = page.locator("iframe");
  await elements.nth(count - 1).waitFor({ state: "attached" });
  const frames = await Promise.all(
    (await elements.elementHandles()).map(async (element) => {
      const frame = await element.contentFrame();
      if (!frame) throw new Error("a frame without a document");
      await frame.locator("figure").waitFor({ state: "attached" });
      return frame;
    }),
  );
  return frames;
}

/** The height of an embed's content in px: to the lower end of its figure. */
export function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const figure = document.querySelector("figure");
    return figure ? figure.getBoundingClientRect().bottom + window.scrollY : 0;
  });
}

/** For each frame "exact", or by how much the page missed the height. */
export async function fits(
  page: Page,
  frames: readonly Frame[],
  sized = (content: number) => content,
): Promise<string[]> {
  const given = await page.locator("iframe").evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  return Promise.all(
    frames.map(async (frame, place) => {
      const wanted = sized(await contentHeight(frame));
      const height = given[place] ?? 0;
      return Math.abs(height - wanted) <= 1 ? "exact" : `${height} px for ${wanted} px`;
    }),
  );
}
