import { preloadStory } from "@/lib/server/stories";
import { manyEvents } from "./many-events";

// Loaded into the production server before its own code.
preloadStory(manyEvents(Number(process.env.BENCH_EVENTS)));
