import type { DatasetName } from "@/lib/datasets/registry";
import { encodeCursor } from "@/lib/query/cursor";
import type { PlainRow } from "@/lib/query/plain-row";
import { runQuery } from "@/lib/query/run-query";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import type { DatasetRequest } from "./dataset-request";

/** The rows that a request asks for. */
export interface AnswerRows {
  readonly rows: readonly PlainRow[];
  /** How many rows pass the query, on all pages together. */
  readonly count: number;
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null;
}

/** Runs a request's query and takes the page it asks for. Text is collated in the language of the labels, else Korean. */
export function answerRows(story: Story, name: DatasetName, request: DatasetRequest): AnswerRows {
  const all = runQuery(storyIndex(story, name, request.money), request.query, request.labels ?? "ko");
  const end = request.offset + request.size;
  return {
    rows: all.slice(request.offset, end),
    count: all.length,
    next: end < all.length ? encodeCursor({ edition: story.edition, offset: end }) : null,
  };
}
