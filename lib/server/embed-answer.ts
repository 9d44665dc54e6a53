import { createHash } from "node:crypto";
import type { EmbedContent } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { staticWidths } from "@/lib/charts/static-widths";
import type { EmbedAddresses } from "@/lib/embed/embed-addresses";
import { embedDocument } from "@/lib/embed/embed-document";
import { type Presentation, presentationParameters } from "@/lib/embed/presentation";
import type { AnswerBody } from "@/lib/http/answer";
import type { Story } from "@/lib/story/story";
import { bareParts } from "./bare-chart";
import { drawing } from "./drawing";
import { guestScript } from "./guest-script";
import { runQueued } from "./run-queued";
import { smallDrawings } from "./small-drawings";
import type { TaskOptions } from "./work-queue";

/** What to embed, and how. */
export interface EmbedRequest {
  readonly story: Story;
  readonly content: EmbedContent;
  readonly presentation: Presentation;
  readonly addresses: EmbedAddresses;
}

/**
 * An embed's document, with a Content-Security-Policy that allows its inline style sheet and script and nothing else.
 * That of a chart without filters in the default presentation is kept as long as its story is served. Rejects with TooBusy
 * when it is refused or dropped.
 */
export function embedAnswer(request: EmbedRequest): Promise<AnswerBody> {
  const bare = isStandard(request.presentation) ? bareParts(request.content.model) : undefined;
  if (!bare) return makeAnswer(request);
  return bare.embeds.get(request.addresses.embed, () => makeAnswer(request, { isFirst: true }));
}

/** Whether a presentation has nothing but a language. */
function isStandard(presentation: Presentation): boolean {
  return [...presentationParameters(presentation).keys()].join() === "lang";
}

async function makeAnswer(
  { story, content, presentation, addresses }: EmbedRequest,
  options?: TaskOptions,
): Promise<AnswerBody> {
  const guest = guestScript();
  const { chart, model, parts = [] } = content;
  const widths = hasDrawing(chart) && model.table.rows.length > 0 ? staticWidths : [];
  const drawings = await Promise.all(widths.map(async (width) => ({ width, svg: await drawing(model, width) })));
  const small = await Promise.all(parts.map((part) => smallDrawings(part.model)));
  const { html, style } = await runQueued(
    () => embedDocument(story, content, presentation, { addresses, drawings, small, guest }),
    options,
  );
  return { content: html, headers: { "Content-Security-Policy": policy(style, guest) } };
}

/** Anyone may frame the document; it may run only what is inline, and load and send nothing (CSP Level 3). */
function policy(style: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'; frame-ancestors *`;
}
