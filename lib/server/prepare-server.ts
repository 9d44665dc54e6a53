import { disableErrorCaching } from "./disable-error-caching";
import { ensureDecodablePaths } from "./ensure-decodable-paths";
import { pageFonts } from "./page-fonts";
import { allStories } from "./stories";

/**
 * Reads and checks the stories and subsets the fonts before the first request. On invalid data it prints every fault;
 * in production it then ends the process, in development it goes on, so that the data can be fixed meanwhile.
 */
export async function prepareServer(): Promise<void> {
  disableErrorCaching();
  ensureDecodablePaths();
  try {
    allStories();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (process.env.NODE_ENV === "production") process.exit(1);
    return;
  }
  await pageFonts();
}
