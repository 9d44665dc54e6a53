import type { DatasetName } from "@/lib/datasets/registry";
import { encodeCursor } from "@/lib/query/cursor";
import type { PlainRow } from "@/lib/query/plain-row";
import { selectRows } from "@/lib/query/run-query";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import type { DatasetRequest } from "./dataset-request";

/** The rows of a request. */
export interface AnswerRows {
  /** The rows of the page in order, taken one by one on demand, so that a million need no list. */
  readonly rows: Iterable<PlainRow>;
  /** How many rows pass the query, on all pages together. */
  readonly count: number;
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null;
}

/** Runs a request's query and takes the requested page. */
export function answerRows(story: Story, name: DatasetName, request: DatasetRequest): AnswerRows {
  const index = storyIndex(story, name, request.money);
  const indexes = selectRows(index, request.query, request.collation);
  const end = Math.min(request.offset + request.size, indexes.length);
  function* page(): Generator<PlainRow, undefined> {
    for (let at = request.offset; at < end; at++) {
      const row = index.rows[indexes[at] ?? -1];
      if (row) yield row;
    }
  }
  return {
    rows: { [Symbol.iterator]: page },
    count: indexes.length,
    next: end < indexes.length ? encodeCursor({ edition: story.edition, offset: end }) : null,
  };
}
