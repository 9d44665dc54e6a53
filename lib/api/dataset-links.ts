import type { DatasetName } from "@/lib/datasets/registry";
import { linkHeader } from "@/lib/http/link-header";
import { bareMedia, mediaTypes } from "@/lib/http/media-types";
import { Problem } from "@/lib/http/problem";
import { withParameters } from "@/lib/query/format-query";
import type { Story } from "@/lib/story/story";
import { type DataFormat, type DatasetRequest, dataFormats } from "./dataset-request";

/** What decides the address of a response with rows. */
type Requested = Pick<DatasetRequest, "canonical">;

/**
 * The `Link` header of a response with rows (RFC 8288): the next page, the story's own document, the licence, the
 * canonical address, the same rows in other formats. What would make it too long is left out.
 *
 * @param next the cursor of the next page; null on the last one
 * @throws Problem (414) when the next page has an address that is too long, and only this header would tell it
 */
export function datasetLinks(
  story: Story,
  name: DatasetName,
  format: DataFormat,
  request: Requested,
  next: string | null,
): string {
  const file = `${story.id}/${name}.${format}`;
  const following = next === null ? [] : [`<${pageAddress(file, request, next)}>; rel="next"`];
  // In JSON the body tells the next page too.
  if (format !== "json" && linkHeader(following) !== following.join()) throw tooLong();
  return linkHeader([
    ...following,
    `</api/v1/${story.id}.json>; rel="describedby"`,
    `</api/v1/${story.id}/${name}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
    `<${story.license.url}>; rel="license"`,
    `<${pageAddress(file, request)}>; rel="canonical"`,
    ...otherFormats(story, name, format, request).map(
      ([other, address]) => `<${address}>; rel="alternate"; type="${bareMedia(mediaTypes[other])}"`,
    ),
  ]);
}

function tooLong(): Problem {
  const detail =
    "The address of the next page would be too long for the Link header; request all rows at once with _size=max, or fewer values.";
  return new Problem("address-too-long", { detail });
}

/**
 * The address of a page of rows.
 *
 * @param file story, dataset and format, as in `story@0123456789ab/deals.csv`
 * @param next the cursor of another page than the requested one
 */
export function pageAddress(file: string, { canonical }: Requested, next?: string): string {
  const parameters = new URLSearchParams(canonical);
  if (next !== undefined) parameters.set("_next", next);
  return withParameters(`/api/v1/${file}`, parameters);
}

/**
 * The addresses of all rows of a request in the other formats: same filters, search, order and columns, without paging
 * and without the options that only some formats have.
 */
export function otherFormats(
  story: Story,
  name: DatasetName,
  format: DataFormat,
  { canonical }: Requested,
): [DataFormat, string][] {
  const parameters = new URLSearchParams(canonical);
  for (const option of ["_size", "_next", "_facet", "_dates", "_bom", "_dl"]) parameters.delete(option);
  return dataFormats
    .filter((other) => other !== format)
    .map((other) => [other, withParameters(`/api/v1/${story.id}/${name}.${other}`, parameters)]);
}
