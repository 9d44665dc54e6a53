import { createHash } from "node:crypto";
import type { EmbedContent } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { staticWidths } from "@/lib/charts/static-widths";
import type { EmbedAddresses } from "@/lib/embed/embed-addresses";
import { type EmbedParts, embedDocument } from "@/lib/embed/embed-document";
import type { Presentation } from "@/lib/embed/presentation";
import type { AnswerBody } from "@/lib/http/answer";
import type { Story } from "@/lib/story/story";
import { drawing } from "./drawing";
import { guestScript } from "./guest-script";
import { runQueued } from "./run-queued";

/** What to embed, and how. */
export interface EmbedRequest {
  readonly story: Story;
  readonly content: EmbedContent;
  readonly presentation: Presentation;
  readonly addresses: EmbedAddresses;
}

/**
 * An embed's document, with a Content-Security-Policy that allows its inline style sheet and script and nothing else.
 * Rejects with TooBusy when too many tasks wait.
 */
export async function embedAnswer({ story, content, presentation, addresses }: EmbedRequest): Promise<AnswerBody> {
  const guest = guestScript();
  const { chart, model } = content;
  const widths = hasDrawing(chart) && model.table.rows.length > 0 ? staticWidths : [];
  const drawings = await Promise.all(widths.map(async (width) => ({ width, svg: await drawing(model, width) })));
  const parts: EmbedParts = { addresses, drawings, guest };
  const { html, style } = await runQueued(() => embedDocument(story, content, presentation, parts));
  return { content: html, headers: { "Content-Security-Policy": policy(style, guest) } };
}

/** Anyone may frame the document; it may run only what is inline, and load and send nothing (CSP Level 3). */
function policy(style: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'; frame-ancestors *`;
}
