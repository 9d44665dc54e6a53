import type { DatasetName } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import { type DataFormat, type DatasetRequest, readDatasetRequest } from "./dataset-request";

const known = new WeakMap<Story, Map<string, DatasetRequest>>();

/** How many addresses are remembered for a story, and up to which length, so that they never fill the memory. */
const most = { addresses: 1000, characters: 1000 };

/**
 * As `readDatasetRequest`, but remembers what it read: whoever asks whether an answer has changed asks for the same
 * addresses again and again.
 *
 * @param search the address from its question mark on, as it was sent
 * @throws Problem as `readDatasetRequest` does; what was refused is not remembered
 */
export function knownRequest(story: Story, name: DatasetName, format: DataFormat, search: string): DatasetRequest {
  const requests = known.get(story) ?? new Map<string, DatasetRequest>();
  known.set(story, requests);
  const key = `${name}.${format}${search}`;
  const request = requests.get(key) ?? readDatasetRequest(story, name, format, new URLSearchParams(search));
  if (requests.size >= most.addresses) requests.clear();
  if (key.length <= most.characters) requests.set(key, request);
  return request;
}
