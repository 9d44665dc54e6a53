import { applySettings } from "./apply-settings";
import { logConsole } from "./log-console";
import { observeServer } from "./observe-server";
import { pageFonts } from "./page-fonts";
import { markPrepared } from "./readiness";
import { serveInFront } from "./serve-in-front";
import { allStories } from "./stories";
import { warmUp } from "./warm-up";

/**
 * Reads and checks the stories and subsets the fonts before the first request. On invalid data it prints every fault;
 * in production it then ends the process, in development it goes on, so that the data can be fixed meanwhile. In
 * production the first drawings and pictures are made while the server already answers, and from then on the log is lines of JSON.
 */
export async function prepareServer(): Promise<void> {
  applySettings();
  await observeServer();
  serveInFront();
  try {
    allStories();
    markPrepared("stories");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (process.env.NODE_ENV === "production") process.exit(1);
    return;
  }
  await pageFonts();
  markPrepared("fonts");
  if (process.env.NODE_ENV !== "production") return;
  logConsole();
  void warmUp().catch(console.error);
}
