import type { Frame, Page } from "@playwright/test";
import type { HostKind } from "./host-kinds";

/** A message that a host received. */
export interface ReceivedMessage {
  /** The index of the frame that sent it. */
  readonly frame: number;
  readonly data: unknown;
}

declare global {
  interface Window {
    received: ReceivedMessage[];
  }
}

const recorder = `<script>
  window.received = [];
  addEventListener("message", ({ data, source }) => {
    const frames = [...document.querySelectorAll("iframe,side-chain")].map((each) => each.shadowRoot?.querySelector("iframe") ?? each);
    received.push({ frame: frames.findIndex((frame) => frame.contentWindow === source), data });
  });
</script>`;

/** A host page with a content width of 640 px that records every message. */
export function hostPage(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">${recorder}</head>
    <body style="width:640px;margin:0 auto">${body}</body></html>`;
}

/** A host page with three frames, the third of them 6,000 px below the others. */
export function threeFrames(
  { frame, script }: Pick<HostKind, "frame" | "script">,
  addresses: readonly string[],
): string {
  const [first, second, third] = addresses.map((address, index) => frame(address.replaceAll("&", "&amp;"), index));
  return hostPage(
    `<div>${first}</div><div>${second}</div><div style="height:6000px"></div><div>${third}</div>${script}`,
  );
}

/** Waits for a number of embeds on a page and returns them in document order. */
export async function embedsOf(page: Page, count: number): Promise<readonly Frame[]> {
  const elements = page.locator("iframe");
  await elements.nth(count - 1).waitFor({ state: "attached" });
  const frames = await Promise.all(
    (await elements.elementHandles()).map(async (element) => {
      const frame = await element.contentFrame();
      if (!frame) throw new Error("frame without a document");
      await frame.locator("figure").waitFor({ state: "attached" });
      return frame;
    }),
  );
  return frames;
}

/** The height of an embed's content in px, its padding included. */
export function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
}

/** Compares the height of each frame with the height that its host should give it: "exact", or both heights. */
export async function frameFits(
  page: Page,
  frames: readonly Frame[],
  sized = (content: number) => content,
): Promise<string[]> {
  const heights = await page.locator("iframe").evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  return Promise.all(
    frames.map(async (frame, index) => {
      const expected = sized(await contentHeight(frame));
      const height = heights[index] ?? 0;
      return Math.abs(height - expected) <= 1 ? "exact" : `${height} px instead of ${expected} px`;
    }),
  );
}
