import { manyEvents } from "./many-events";

// Loaded into the production server before its own code: the story is in memory as if it had been read from files.
const story = manyEvents(Number(process.env.BENCH_EVENTS));
globalThis.counterpointStories = new Map([[story.id, { mark: "", story }]]);
