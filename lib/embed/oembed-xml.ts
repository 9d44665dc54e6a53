import { escapeHtml } from "@/lib/http/escape-html";
import type { Oembed } from "./oembed";

/** Writes the answer to a request for an embed as XML (oEmbed 1.0, section 2.3.2). */
export function oembedXml({ heights, ...members }: Oembed): string {
  const lines = Object.entries(members).map(([name, value]) => element(name, escapeHtml(String(value))));
  const frames = heights.map(({ width, height }) => `<frame width="${width}" height="${height}"/>`);
  return [
    `<?xml version="1.0" encoding="utf-8" standalone="yes"?>`,
    `<oembed>`,
    ...lines,
    element("heights", frames.join("")),
    `</oembed>`,
    ``,
  ].join("\n");
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
