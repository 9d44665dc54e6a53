import { preloadStory } from "@/lib/server/stories";
import { manyEvents } from "./many-events";

// Preloaded into the production server with `--import`.
preloadStory(manyEvents(Number(process.env.BENCH_EVENTS)));
