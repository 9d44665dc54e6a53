import type { ServerResponse } from "node:http";
import { html } from "@remix-run/html-template";
import { smallDocument } from "@/lib/http/small-document";
import { siteText } from "@/lib/text/site-text";
import { readPageAddress } from "./page-address";

/** Seconds after which a page that was refused may be requested again. */
const retrySeconds = 5;

/** Answers with 503 (RFC 9110 §15.6.4) in the language of a page's address, because too many pages are requested. */
export function busyPage(response: ServerResponse, target: string): void {
  const [path = "/"] = target.split("?");
  const lang = readPageAddress(path).lang || "en";
  const text = siteText[lang];
  const document = smallDocument({ lang, title: text.busyTitle, body: html`<p>${text.busy}</p>` });
  response.statusCode = 503;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Retry-After", retrySeconds);
  response.setHeader("Content-Length", Buffer.byteLength(document));
  response.end(document);
}
