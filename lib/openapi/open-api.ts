import { pickColumns } from "@/lib/api/dataset-json";
import { endpointGroups, endpoints } from "@/lib/api/endpoints";
import { optionDocName } from "@/lib/api/option-docs";
import { storyOutline } from "@/lib/charts/story-outline";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import type { JsonObject } from "@/lib/http/json-object";
import { mediaTypeOf } from "@/lib/http/media-types";
import { fullestStory } from "@/lib/story/fullest-story";
import { shownColumnsOf } from "@/lib/story/money-columns";
import type { Story } from "@/lib/story/story";
import { storyMoneys } from "@/lib/story/story-moneys";
import type { OpenApiText } from "@/lib/text/en/open-api";
import type { Lang } from "@/lib/text/lang";
import { openApiText } from "@/lib/text/open-api-text";
import { siteText } from "@/lib/text/site-text";
import { answerSchemas, rowSchema, rowsSchema } from "./answer-schemas";
import { type ApiCall, apiCalls, optionsOf } from "./api-calls";
import { chartFilters, optionParameter, pathParameters, queryParameters, viewParameters } from "./call-parameters";
import { columnParameters } from "./column-parameters";
import { columnSchema } from "./column-schema";
import { componentRef } from "./component-ref";
import { responsesOf, sharedHeaders, sharedResponses } from "./responses";

/** What the document depends on. */
interface OpenApiContext {
  /** All stories; examples are taken from the fullest one. */
  readonly stories: readonly Story[];
  readonly lang: Lang;
  /** The public address of this server, without a slash at the end. */
  readonly origin: string;
  /** The build of this server. */
  readonly release: string;
}

/** The API as an OpenAPI 3.1 document, made from the declarations of endpoints, datasets, charts and problems. */
export function openApi(context: OpenApiContext): JsonObject {
  const { stories, lang, origin, release } = context;
  const text = openApiText[lang];
  const story = fullestStory(stories);
  const views = viewParameters(text);
  const options = apiCalls.flatMap((call) =>
    optionsOf(call)
      .filter((name) => !endpoints.some(({ needed }) => needed?.includes(name)))
      .map((name) => optionDocName(call.endpoint.name, name)),
  );
  const paths = Object.fromEntries(
    apiCalls.map((call) => [call.path, { get: operation(call, context, text, Object.keys(views)) }]),
  );
  return {
    openapi: "3.1.1",
    info: {
      title: text.title(siteText[lang].name),
      summary: text.summary,
      description: text.intro,
      version: release,
      ...(story && { license: { name: story.license.title[lang], url: story.license.url } }),
    },
    servers: [{ url: origin }],
    security: [],
    tags: endpointGroups.map((group) => ({
      name: text.groups[group].title,
      description: text.groups[group].description,
    })),
    paths,
    components: {
      schemas: {
        ...answerSchemas(text.schemas),
        ...Object.fromEntries(datasetNames.map((name) => [`${name}.row`, tableRow(name, stories, lang)])),
      },
      parameters: {
        "If-None-Match": {
          name: "If-None-Match",
          in: "header",
          description: text.ifNoneMatch,
          schema: { type: "string" },
        },
        ...Object.fromEntries(options.map((name) => [name, optionParameter(name, lang)])),
        ...views,
        "chart.filters": chartFilters(text),
        ...Object.assign({}, ...datasetNames.map((name) => columnParameters(stories, name, lang, text))),
      },
      responses: sharedResponses(text.responses),
      headers: sharedHeaders(text.headers),
    },
  };
}

function operation(
  call: ApiCall,
  { stories, lang, origin }: OpenApiContext,
  text: OpenApiText,
  views: readonly string[],
): JsonObject {
  const { endpoint, dataset, format } = call;
  const description = endpoint.description[lang];
  const label = dataset ? datasets[dataset].label[lang] : "";
  const media = endpoint.media ?? mediaTypeOf(format) ?? "application/octet-stream";
  const schema = media.includes("json") ? answerOf(call) : null;
  const story = fullestStory(stories);
  const url = `${origin}/${lang}/${story?.id}/charts/${story && storyOutline(story).charts[0]?.id}`;
  return {
    operationId: operationId(call),
    tags: [text.groups[endpoint.group].title],
    summary: [label, description.split(/[.:](?:\s|$)/)[0], format.toUpperCase()].filter(Boolean).join(" · "),
    description: dataset ? `${description} ${datasets[dataset].description[lang]}` : description,
    parameters: [
      ...pathParameters(call, stories, text),
      ...queryParameters(call, stories, lang, views, { url }),
      componentRef("parameters", "If-None-Match"),
    ],
    responses: responsesOf(call, media, schema, text),
  };
}

/** A name for programs, such as `getDealsCsv`; unique by endpoint, dataset and format. */
function operationId({ endpoint, dataset, format }: ApiCall): string {
  const parts = [endpoint.name, dataset ?? "", format === "json" || format === "" ? "" : format];
  const words = parts.join("_").split(/[^A-Za-z0-9]+/);
  return `get${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
}

function answerOf({ endpoint, dataset, format }: ApiCall): JsonObject | null {
  if (endpoint.answer === undefined) return { type: "object" };
  if (format !== "json" && format !== "") return null;
  if (endpoint.answer === "Rows" && dataset) return rowsSchema(dataset);
  if (endpoint.answer === "Row" && dataset) return rowSchema(dataset);
  return componentRef("schemas", endpoint.answer);
}

/** A row of a dataset as JSON; a request for fewer columns gets fewer members. */
function tableRow(name: DatasetName, stories: readonly Story[], lang: Lang): JsonObject {
  const [first] = fullestStory(stories)?.rows[name] ?? [];
  const columns = shownColumnsOf(name, [...new Set(stories.flatMap(storyMoneys))]);
  const example: JsonObject | null =
    first === undefined ? null : JSON.parse(JSON.stringify(pickColumns(first, columnMetas(datasets[name]))));
  return {
    type: "object",
    description: datasets[name].description[lang],
    properties: Object.fromEntries(columns.map((column) => [column.name, columnSchema(column, lang)])),
    required: ["id"],
    additionalProperties: false,
    ...(example && { examples: [example] }),
  };
}
