import type { DatasetName } from "@/lib/datasets/registry";
import { withParameters } from "@/lib/query/format-query";
import type { Story } from "@/lib/story/story";
import { datasetAddress } from "./dataset-address";
import { type DataFormat, type DatasetRequest, dataFormats, dataTypes } from "./dataset-request";

/**
 * The `Link` header of a dataset's answer (RFC 8288): the next page, the canonical address, the same rows in other
 * formats, the story's own document, the licence.
 *
 * @param next the cursor of the next page; null on the last one
 */
export function datasetLinks(
  story: Story,
  name: DatasetName,
  format: DataFormat,
  request: DatasetRequest,
  next: string | null,
): string {
  const address = (parameters: URLSearchParams) => withParameters(`/api/v1/${story.id}/${name}.${format}`, parameters);
  const links = [
    `<${address(request.canonical)}>; rel="canonical"`,
    ...dataFormats
      .filter((other) => other !== format)
      .map((other) => `<${datasetAddress(story, name, other, request)}>; rel="alternate"; type="${mediaType(other)}"`),
    `</api/v1/${story.id}.json>; rel="describedby"`,
    `</api/v1/${story.id}/${name}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
    `<${story.license.url}>; rel="license"`,
  ];
  if (next === null) return links.join(", ");
  const parameters = new URLSearchParams(request.canonical);
  parameters.set("_next", next);
  return [`<${address(parameters)}>; rel="next"`, ...links].join(", ");
}

function mediaType(format: DataFormat): string {
  return dataTypes[format].split(";")[0] ?? "";
}
