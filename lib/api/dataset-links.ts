import type { DatasetName } from "@/lib/datasets/registry";
import { withParameters } from "@/lib/query/format-query";
import type { Story } from "@/lib/story/story";
import { answerRows } from "./answer-rows";
import { type DataFormat, type DatasetRequest, dataFormats } from "./dataset-request";

/** The `Link` header of a dataset's answer (RFC 8288): the next page, the canonical address, other formats, the licence. */
export function datasetLinks(story: Story, name: DatasetName, format: DataFormat, request: DatasetRequest): string {
  const address = (extension: string, parameters: URLSearchParams) =>
    withParameters(`/api/v1/${story.id}/${name}.${extension}`, parameters);
  const links = [
    `<${address(format, request.canonical)}>; rel="canonical"`,
    ...dataFormats
      .filter((other) => other !== format)
      .map((other) => `<${address(other, new URLSearchParams())}>; rel="alternate"`),
    `</api/v1/${story.id}.json>; rel="describedby"`,
    `<${story.license.url}>; rel="license"`,
  ];
  const { next } = answerRows(story, name, request);
  if (next === null) return links.join(", ");
  const parameters = new URLSearchParams(request.canonical);
  parameters.set("_next", next);
  return [`<${address(format, parameters)}>; rel="next"`, ...links].join(", ");
}
