import { z } from "zod";

const field = z.looseObject({
  name: z.string(),
  type: z.string(),
  references: z
    .strictObject({
      resource: z.string(),
      fields: z.tuple([z.literal("id")]),
      delimiter: z.literal(";").optional(),
      locator: z.literal("#").optional(),
      alsoAllowed: z.array(z.string()).optional(),
    })
    .optional(),
  constraints: z
    .looseObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      pattern: z.string().optional(),
      enum: z.array(z.string()).optional(),
    })
    .optional(),
});

const schema = z.looseObject({
  fields: z.array(field),
  primaryKey: z.array(z.string()),
  uniqueKeys: z.array(z.array(z.string())).optional(),
  foreignKeys: z
    .array(
      z.object({
        fields: z.array(z.string()),
        reference: z.object({ resource: z.string().optional(), fields: z.array(z.string()) }),
      }),
    )
    .optional(),
});

const packaged = z.looseObject({
  resources: z.array(
    z.looseObject({ name: z.string(), path: z.string(), bytes: z.number(), hash: z.string(), schema }),
  ),
});

/** A field of a Table Schema, as far as the tests read it. */
export type PackagedField = z.infer<typeof field>;

/** The parts of a Data Package that the tests read. Throws where one is missing. */
export function readPackage(document: unknown): z.infer<typeof packaged> {
  return packaged.parse(document);
}
