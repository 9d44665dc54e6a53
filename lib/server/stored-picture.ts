import { ByteCache } from "./byte-cache";
import { endOfRequest } from "./current-request";
import { digest } from "./digest";
import { limits } from "./limits";
import { processWide } from "./process-wide";
import { SharedWork } from "./shared-work";
import { WorkQueue } from "./work-queue";

type Png = Uint8Array<ArrayBuffer>;

const shared = processWide("pictures", () => ({
  store: new ByteCache<Png>(limits.pictures.bytes, (png) => png.byteLength),
  work: new SharedWork<Png>(),
  queue: new WorkQueue(limits.pictures),
  made: 0,
}));

/** How many pictures this process has made, how many wait for their turn, and the bytes of those in the store. */
export function pictureCounts(): { readonly made: number; readonly waiting: number; readonly bytes: number } {
  return { made: shared.made, waiting: shared.queue.length, bytes: shared.store.bytes };
}

interface StoredPicture {
  /** All that decides the picture. */
  readonly parts: readonly string[];
  /** Whether it goes before others. */
  readonly isFirst: boolean;
  /** Makes it; the signal is aborted when nobody waits for it any more. */
  make(signal: AbortSignal): Promise<Png>;
}

/**
 * A picture from the store, or else made when its turn comes, once for all that ask for it at the same time. A failure is
 * not stored.
 *
 * @returns the PNG file; rejects with TooBusy when it is refused or dropped, else as `make` does
 */
export function storedPicture({ parts, isFirst, make }: StoredPicture): Promise<Png> {
  const key = digest(...parts);
  const stored = shared.store.get(key);
  if (stored) return Promise.resolve(stored);
  const makeAndStore = async (signal: AbortSignal) => {
    const png = await shared.queue.run(() => make(signal), { isFirst, signal });
    shared.made += 1;
    shared.store.set(key, png);
    return png;
  };
  return shared.work.run(key, makeAndStore, endOfRequest());
}
