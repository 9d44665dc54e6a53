import { langs } from "@/lib/text/lang";
import { ogPicture } from "./og-picture";
import { markPrepared } from "./readiness";
import { allStories } from "./stories";
import { warmDrawings } from "./warm-drawings";

/**
 * Makes every drawing that an address without a query shows, and the preview picture of each story. Rejects with the
 * first failure; what failed and what follows it stay unprepared.
 */
export async function warmUp(): Promise<void> {
  await warmDrawings();
  markPrepared("drawings");
  for (const story of allStories()) {
    for (const lang of langs) await ogPicture(story, lang);
  }
  markPrepared("pictures");
}
