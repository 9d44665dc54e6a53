import type { Digest } from "./digest";
import { headingsLayout } from "./digest-headings";
import { linesLayout } from "./digest-lines";
import type { DigestLayout, DigestRoom } from "./digest-piece";
import { rowsLayout } from "./digest-rows";
import { tableLayout } from "./digest-table";

/**
 * Lays out a digest in a room, with as many of its marks as have place there with all of their text, the most important
 * first, and says how many are left out.
 */
export function digestLayout(digest: Digest, room: DigestRoom): DigestLayout {
  switch (digest.kind) {
    case "rows":
      return rowsLayout(digest, room);
    case "lines":
      return linesLayout(digest, room);
    case "table":
      return tableLayout(digest, room);
    case "headings":
      return headingsLayout(digest, room, digestLayout);
  }
}
