import { floods } from "./floods";

// A process of its own, so that what sends the flood does not delay the readers that are timed.
const [, , name = "", origin = "", story = ""] = process.argv;
const flood = floods[name];
if (!flood) throw new Error(`no flood has the name: ${name}`);
process.send?.(await flood(origin, story));
process.disconnect?.();
