import { z } from "zod";
import type { ApiCall } from "@/lib/openapi/api-calls";
import { allStories } from "@/lib/server/stories";
import { storyMoneys } from "@/lib/story/story-moneys";
import { askApi } from "./ask-api";

const schema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  patternProperties: z.record(z.string(), z.looseObject({})).optional(),
});

const parameter = z.looseObject({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  required: z.boolean().optional(),
  explode: z.boolean().optional(),
  schema,
  example: z.unknown().optional(),
});

const reference = z.strictObject({ $ref: z.string() });

const response = z.looseObject({
  content: z.record(z.string(), z.looseObject({ schema: z.looseObject({}).optional() })).optional(),
});

const document = z.looseObject({
  info: z.looseObject({ title: z.string() }),
  paths: z.record(
    z.string(),
    z.looseObject({
      get: z.looseObject({
        operationId: z.string(),
        parameters: z.array(z.union([reference, parameter])),
        responses: z.record(z.string(), z.union([response, reference])).transform((all) => {
          const own: Record<string, z.infer<typeof response> | undefined> = {};
          for (const [status, each] of Object.entries(all)) own[status] = "$ref" in each ? {} : response.parse(each);
          return own;
        }),
      }),
    }),
  ),
  components: z.looseObject({
    schemas: z.record(z.string(), z.looseObject({})),
    parameters: z.record(z.string(), parameter),
  }),
});

/** The parts of the document that the tests read. */
export type OpenApiDocument = z.infer<typeof document>;
export type OpenApiParameter = z.infer<typeof parameter>;

/** Asks the API for its document. */
export async function readDocument(lang = "en"): Promise<OpenApiDocument> {
  return document.parse(await (await askApi(`/api/v1/openapi.json?lang=${lang}`)).json());
}

/** The parameters of a call, components looked up. */
export function parametersOf({ paths, components }: OpenApiDocument, path: string): readonly OpenApiParameter[] {
  return (paths[path]?.get.parameters ?? []).map((each) => {
    if (!isReference(each)) return each;
    const found = components.parameters[each.$ref.split("/").at(-1) ?? ""];
    if (!found) throw new Error(`parameter without a component: ${each.$ref}`);
    return found;
  });
}

function isReference(each: OpenApiParameter | z.infer<typeof reference>): each is z.infer<typeof reference> {
  return reference.safeParse(each).success;
}

/** Addresses made of the examples of a call: with what it needs, and with each of its other parameters in turn. */
export function exampleCalls(document: OpenApiDocument, { path }: ApiCall): readonly string[] {
  const parameters = parametersOf(document, path);
  const base = filledPath(path, parameters);
  const needed = parameters.filter((each) => each.in === "query" && each.required).flatMap(pairsOf);
  const others = parameters.filter((each) => each.in === "query" && !each.required && each.example !== undefined);
  const moneys = allStories().flatMap(storyMoneys);
  const computed = new RegExp(`^(?:(?!per_).*_)?(${moneys.join("|")})(?:_rate|_month)?$`);
  return [[], ...others.map(pairsOf)].map((pairs) => {
    const query = new URLSearchParams([...needed, ...pairs]);
    const [, money] = pairs.map(([name]) => computed.exec(name)).find((match) => match !== null) ?? [];
    if (money !== undefined) query.set("_money", money);
    return query.size > 0 ? `${base}?${query}` : base;
  });
}

/** A path with the examples of its parameters in it. */
export function filledPath(path: string, parameters: readonly OpenApiParameter[]): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    String(parameters.find((each) => each.in === "path" && each.name === name)?.example),
  );
}

/** A parameter with its example as it is written in an address: `style: form`, arrays repeated or separated by commas. */
function pairsOf({ name, example, explode }: OpenApiParameter): [string, string][] {
  if (Array.isArray(example)) {
    return explode === false ? [[name, example.join()]] : example.map((value) => [name, String(value)]);
  }
  if (typeof example === "object" && example !== null) {
    return Object.entries(example).map(([key, value]) => [key, String(value)]);
  }
  return [[name, String(example)]];
}
