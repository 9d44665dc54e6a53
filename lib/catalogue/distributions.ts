import { dataFormats } from "@/lib/api/dataset-request";
import type { DatasetName } from "@/lib/datasets/registry";
import { bareMedia, mediaTypes } from "@/lib/http/media-types";

/** A file in which a dataset or a story can be downloaded: its media type and its absolute address. */
export interface Distribution {
  readonly media: string;
  readonly url: string;
}

/** The files of a whole dataset, one per format. */
export function datasetDistributions(story: string, name: DatasetName, origin: string): readonly Distribution[] {
  return dataFormats.map((format) => ({
    media: bareMedia(mediaTypes[format]),
    url: `${origin}/api/v1/${story}/${name}.${format}${format === "json" ? "?_size=max" : ""}`,
  }));
}

/** The file that holds a whole story. */
export function storyDistribution(story: string, origin: string): Distribution {
  return { media: mediaTypes.zip, url: `${origin}/api/v1/${story}.zip` };
}
