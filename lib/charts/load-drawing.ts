import type { Drawing } from "./kit/drawing-surface";

/**
 * Loads a chart's drawing, `<id>/drawing.tsx`; each is a chunk of its own, and a new one needs no line here.
 *
 * @param id the chart's id
 * @returns the component
 * @throws Error when there is no such drawing or its file has no component as default export
 */
export async function loadDrawing(id: string): Promise<Drawing> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`no drawing with this id: ${id}`);
  const module: unknown = await import(`./${id}/drawing.tsx`).catch((cause: unknown) => {
    throw new Error(`no drawing could be loaded for chart: ${id}`, { cause });
  });
  if (!holdsDrawing(module)) throw new Error(`no component is the default export of the drawing: ${id}`);
  return module.default;
}

/**
 * The one place where a drawing's own model type is given up: a drawing takes its chart's model, and the registry
 * guarantees that the model built for an id is the one that the drawing of that id expects.
 */
function holdsDrawing(module: unknown): module is { readonly default: Drawing } {
  return typeof module === "object" && module !== null && "default" in module && typeof module.default === "function";
}
