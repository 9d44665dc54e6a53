import { refuseParameters } from "@/lib/api/refuse-parameters";
import { isDatasetName } from "@/lib/datasets/registry";
import type { Answer } from "@/lib/http/answer";
import { mediaTypes } from "@/lib/http/media-types";
import type { Story } from "@/lib/story/story";
import { csvwMetadata } from "./csvw-metadata";

const extension = "csv-metadata.json";

/**
 * The response with the description of a dataset's CSV, `deals.csv-metadata.json`; null where the last part of the
 * address is something else. Throws a Problem (400) for a parameter, as it takes none.
 */
export function csvwAnswer(
  { story, pinned }: { readonly story: Story; readonly pinned: boolean },
  file: string | undefined,
  parameters: URLSearchParams,
): Answer | null {
  const name = file?.endsWith(`.${extension}`) ? file.slice(0, -extension.length - 1) : null;
  if (!isDatasetName(name)) return null;
  refuseParameters(parameters);
  return {
    contentType: mediaTypes[extension],
    tag: ["csvw", name, story.edition],
    pinned,
    headers: { Link: `<${name}.csv>; rel="describes"; type="text/csv"` },
    body: () => JSON.stringify(csvwMetadata(story, name)),
  };
}
