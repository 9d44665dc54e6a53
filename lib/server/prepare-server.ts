import { keepPathsDecodable } from "./decodable-paths";
import { pageFonts } from "./fonts";
import { allStories } from "./stories";
import { keepErrorsUncached } from "./uncached-errors";

/**
 * Reads and checks the stories and cuts the fonts, before the first request. With invalid data a server in production
 * prints every fault and ends; in development it goes on, so that the data can be mended while it runs.
 */
export async function prepareServer(): Promise<void> {
  keepErrorsUncached();
  keepPathsDecodable();
  try {
    allStories();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (process.env.NODE_ENV === "production") process.exit(1);
    return;
  }
  await pageFonts();
}
