/** How the ids of examples begin, which a story's first files hold and the site leaves out. */
const start = "example-";

/** Whether an id is that of an example; no row of a story may have such an id. */
export function isExampleId(id: unknown): boolean {
  return typeof id === "string" && id.startsWith(start);
}

/** Whether a text, or an id, of `story.json` is still the one that stood there as an example. */
export function isExampleText(text: unknown): boolean {
  return isExampleId(text) || (typeof text === "string" && /^(Example: |예시: )/.test(text));
}
