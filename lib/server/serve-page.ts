import { AsyncResource } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import { noneMatch } from "@/lib/http/etag";
import { preferredCoding } from "@/lib/http/preferred-coding";
import { isBareAddress } from "./bare-addresses";
import { busyPage } from "./busy-page";
import { currentRequest } from "./current-request";
import { finishPage, type PageRequest, setNotModified, unmetCondition } from "./finish-page";
import { holdContent } from "./hold-content";
import { keptPages } from "./kept-pages";
import { lastModified } from "./last-modified";
import { limits } from "./limits";
import { pageTag } from "./page-tag";
import { renderInLine } from "./render-in-line";
import { isHtml } from "./set-common-headers";
import { takeConditions } from "./take-conditions";
import { isTooBusy } from "./work-queue";

/**
 * Answers the request for a page, or for a page's data for Next's router. Pages that are kept, and those that their client
 * has, need no router; others are rendered when their turn comes, and held back until they are complete, since some of
 * their headers depend on their content. Conditions and content codings are kept from the router, which would answer to
 * them without knowing the page's tag.
 *
 * @param route lets the router answer
 */
export function servePage(request: IncomingMessage, response: ServerResponse, route: () => void): void {
  const target = request.url ?? "/";
  // Without the header that stays only where data is meant, the address of data is that of a page.
  const page = request.headers.rsc === undefined ? takePageRequest(request) : undefined;
  const key = page?.coding && isBareAddress(target) ? `${page.coding} ${page.validators.etag} ${target}` : undefined;
  const isAnswered = () => page !== undefined && (answerNotModified(response, page) || answerKept(response, page, key));
  if (isAnswered()) return;
  // A turn comes in the course of another request.
  const render = AsyncResource.bind(() => {
    // Those ahead in the line may have had it rendered.
    if (isAnswered()) return;
    if (page) hold(response, page, key);
    route();
  });
  renderInLine(response, render, { isFirst: isBareAddress(target) }).catch((error: unknown) => {
    if (response.destroyed || response.headersSent) return;
    if (isTooBusy(error)) return refuse(response, target);
    console.error(error);
    response.destroy();
  });
}

/** Not at once: a client that asks again as soon as it is refused would take all of the time with that. */
function refuse(response: ServerResponse, target: string): void {
  setTimeout(() => {
    if (!response.destroyed) busyPage(response, target);
  }, limits.pages.refusalMs).unref();
}

function takePageRequest(request: IncomingMessage): PageRequest {
  const coding = preferredCoding([request.headers["accept-encoding"] ?? ""].join());
  delete request.headers["accept-encoding"];
  const etag = pageTag(request.url ?? "/");
  return { coding, conditions: takeConditions(request), validators: { etag, lastModified: lastModified(etag) } };
}

function answerNotModified(response: ServerResponse, { conditions, validators }: PageRequest): boolean {
  const known = conditions.get("If-None-Match");
  // Whether there is a page at all, as * asks, is not known yet.
  if (known === null || known.trim() === "*" || !noneMatch(known, validators.etag)) return false;
  setNotModified(response, validators);
  response.end();
  return true;
}

function answerKept(response: ServerResponse, page: PageRequest, key: string | undefined): boolean {
  const kept = key === undefined ? undefined : keptPages.get(key);
  if (kept === undefined) return false;
  for (const [name, value] of kept.headers) response.setHeader(name, value);
  response.end(unmetCondition(response, page) ?? kept.bytes);
  return true;
}

function hold(response: ServerResponse, page: PageRequest, key: string | undefined): void {
  const current = currentRequest.getStore();
  holdContent(
    response,
    () => isHtml(response),
    (content) =>
      finishPage(response, content, page, {
        isComplete: current?.incomplete !== true,
        keep: (made) => {
          if (key !== undefined) keptPages.set(key, made);
        },
      }),
  );
}
