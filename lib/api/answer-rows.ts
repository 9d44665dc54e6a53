import type { DatasetName } from "@/lib/datasets/registry";
import { encodeCursor } from "@/lib/query/cursor";
import type { PlainRow } from "@/lib/query/plain-row";
import { selectRows } from "@/lib/query/run-query";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import type { DatasetRequest } from "./dataset-request";

/** The rows that a request asks for. */
export interface AnswerRows {
  /** The rows of the page in order, taken one by one as they are asked for, so that a million need no list. */
  readonly rows: Iterable<PlainRow>;
  /** How many rows pass the query, on all pages together. */
  readonly count: number;
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null;
}

/** Runs a request's query and takes the page it asks for. */
export function answerRows(story: Story, name: DatasetName, request: DatasetRequest): AnswerRows {
  const index = storyIndex(story, name, request.money);
  const places = selectRows(index, request.query, request.collation);
  const end = Math.min(request.offset + request.size, places.length);
  return {
    rows: { [Symbol.iterator]: () => rowsAt(index.rows, places, request.offset, end) },
    count: places.length,
    next: end < places.length ? encodeCursor({ edition: story.edition, offset: end }) : null,
  };
}

function* rowsAt(
  rows: readonly PlainRow[],
  places: readonly number[],
  from: number,
  to: number,
): Generator<PlainRow, undefined> {
  for (let turn = from; turn < to; turn++) {
    const row = rows[places[turn] ?? -1];
    if (row) yield row;
  }
}
