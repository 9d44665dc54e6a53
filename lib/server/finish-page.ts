import type { ServerResponse } from "node:http";
import { sharedCaching } from "@/lib/http/answer";
import { linkParts } from "@/lib/http/link-header";
import { failedCondition, type Validators } from "@/lib/http/preconditions";
import type { Coding } from "@/lib/http/preferred-coding";
import { Problem } from "@/lib/http/problem";
import { pageHeaders, pagePolicy } from "@/lib/http/security-headers";
import { compressed } from "./compressed";
import { setProblem, withLength } from "./held-bytes";
import { inlineScriptHashes } from "./inline-scripts";
import { type KeptPage, pageToKeep } from "./kept-pages";
import { withLateScripts } from "./late-scripts";

/** What decides how a page is sent. */
export interface PageRequest {
  readonly validators: Validators;
  readonly conditions: Headers;
  readonly coding: Coding | null;
}

interface PageOptions {
  /** Whether no part of the page is missing. */
  readonly isComplete: boolean;
  /** Called with a page that is the canonical answer of its address. */
  keep?(page: KeptPage): void;
}

/**
 * Sets the headers of a page whose content is complete: its policy with the hashes of its scripts, its length, and, if it
 * is the canonical answer of its address and complete, entity tag, date and public caching.
 *
 * @returns the bytes to send
 */
export async function finishPage(
  response: ServerResponse,
  content: Buffer,
  { validators, conditions, coding }: PageRequest,
  { isComplete, keep }: PageOptions,
): Promise<Uint8Array> {
  // By these Next tells how it got the page, which is not the same each time.
  for (const name of response.getHeaderNames()) {
    if (/^x-(?:nextjs|middleware)-/.test(name)) response.removeHeader(name);
  }
  removePreloads(response);
  response.setHeader("Cache-Control", "no-store");
  const isCanonical = response.statusCode === 200 && isComplete;
  if (isCanonical) {
    const instead = unmetCondition(response, { validators, conditions });
    if (instead) return instead;
    setCanonical(response, validators);
  }
  const page = withLateScripts(content.toString());
  response.setHeader("Content-Security-Policy", pagePolicy(inlineScriptHashes(page)));
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  response.setHeader("Vary", "Accept-Encoding");
  if (coding !== null) response.setHeader("Content-Encoding", coding);
  const bytes = withLength(response, coding === null ? Buffer.from(page) : await compressed(Buffer.from(page), coding));
  if (isCanonical) keep?.(pageToKeep(response, bytes));
  return bytes;
}

/** The bytes of the 304 or 412 that a page's conditions ask for in its place; null if they ask for the page. */
export function unmetCondition(
  response: ServerResponse,
  { validators, conditions }: Omit<PageRequest, "coding">,
): Uint8Array | null {
  const failed = failedCondition(conditions, validators);
  if (failed === null) return null;
  if (failed === 304) return setNotModified(response, validators);
  const detail = "The page is not in the state that the request asks for.";
  return setProblem(response, new Problem("condition-failed", { detail }));
}

/** Makes a response the 304 for a page that its client has; there is no content to send. */
export function setNotModified(response: ServerResponse, validators: Validators): Uint8Array {
  for (const name of ["Content-Type", "Content-Length", "Link"]) response.removeHeader(name);
  setCanonical(response, validators);
  response.statusCode = 304;
  return new Uint8Array();
}

function setCanonical(response: ServerResponse, { etag, lastModified }: Validators): void {
  response.setHeader("ETag", etag);
  if (lastModified !== null) response.setHeader("Last-Modified", lastModified);
  response.setHeader("Cache-Control", sharedCaching);
  response.setHeader("Vary", "Accept-Encoding");
}

/** Next names some of what the head of the page names, not the same each time, and the head comes with the headers. */
function removePreloads(response: ServerResponse): void {
  const links = linkParts([response.getHeader("Link") ?? []].flat().join(", "));
  const own = links.filter((link) => !/;\s*rel="?preload/.test(link));
  if (own.length === 0) response.removeHeader("Link");
  else if (own.length < links.length) response.setHeader("Link", own.join(", "));
}
