import { type EndpointDoc, endpoints } from "@/lib/api/endpoints";
import { type DatasetName, datasetNames } from "@/lib/datasets/registry";

/** One address of the API with one format: what is one path of the OpenAPI document. */
export interface ApiCall {
  readonly endpoint: EndpointDoc;
  /** The address with `{name}` for what varies, such as `/api/v1/{story}/deals.csv`. */
  readonly path: string;
  /** The dataset that the path names; null where it names none. */
  readonly dataset: DatasetName | null;
  /** The extension; "" for an address without one. */
  readonly format: string;
}

/** Every call of the API: endpoints with several formats once per format, those of datasets once per dataset. */
export const apiCalls: readonly ApiCall[] = endpoints.flatMap(callsOf);

/** The calls of an endpoint. */
export function callsOf(endpoint: EndpointDoc): readonly ApiCall[] {
  const [address = ""] = endpoint.address.split("?");
  const [group, listed] = /\{([^{}]*,[^{}]*)\}/.exec(address) ?? [];
  const [, extension = ""] = /\.([^/{}]+)$/.exec(address) ?? [];
  const formats = listed?.split(",") ?? [extension];
  const names = address.includes("{dataset}") ? datasetNames : [null];
  return names.flatMap((dataset) =>
    formats.map((format) => ({
      endpoint,
      path: (group ? address.replace(group, format) : address).replace("{dataset}", dataset ?? ""),
      dataset,
      format,
    })),
  );
}

/** The names of the options that a call takes. */
export function optionsOf({ endpoint, format }: ApiCall): readonly string[] {
  const { options = [] } = endpoint;
  return isList(options) ? options : (options[format] ?? []);
}

function isList(options: NonNullable<EndpointDoc["options"]>): options is readonly string[] {
  return Array.isArray(options);
}
