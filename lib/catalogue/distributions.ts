import { dataFormats } from "@/lib/api/dataset-request";
import type { DatasetName } from "@/lib/datasets/registry";
import { mediaTypeOf } from "@/lib/http/media-types";
import { bareMedia } from "@/lib/openapi/responses";

/** A file in which a dataset or a story can be taken. */
export interface Distribution {
  readonly format: string;
  readonly media: string;
  /** Its absolute address; the whole dataset, not a first page. */
  readonly url: string;
}

/** The files of a dataset, one per format. */
export function datasetDistributions(story: string, name: DatasetName, origin: string): readonly Distribution[] {
  return dataFormats.map((format) => {
    const all = format === "json" ? "?_size=max" : "";
    return distribution(format, `${origin}/api/v1/${story}/${name}.${format}${all}`);
  });
}

/** The file that holds a whole story. */
export function storyDistribution(story: string, origin: string): Distribution {
  return distribution("zip", `${origin}/api/v1/${story}.zip`);
}

function distribution(format: string, url: string): Distribution {
  return { format, media: bareMedia(mediaTypeOf(format) ?? "application/octet-stream"), url };
}
