import { Problem } from "./problem";

/**
 * Splits the last part of an address, such as `deals.csv`, into name and extension.
 * Throws a Problem (404) for an extension that is not among the formats.
 */
export function splitFile<const Format extends string>(
  file: string | undefined,
  formats: readonly Format[],
): { readonly name: string; readonly format: Format } {
  const text = decodeSegment(file ?? "");
  const dot = text.lastIndexOf(".");
  const format = formats.find((candidate) => candidate === text.slice(dot + 1));
  if (dot > 0 && format) return { name: text.slice(0, dot), format };
  throw new Problem("not-found", { detail: `This address ends in ${formats.map((each) => `.${each}`).join(" or ")}.` });
}

/** A part of a path as it was meant; a part with broken escapes stays as it is. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
