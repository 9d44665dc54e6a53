import type { ChartModel } from "./kit/chart";

/**
 * A model with short notes at the marks of some of its rows: below the name of a bar, behind the amount of a dated mark,
 * where its layout has room. Below the drawing every note stands, so that none is lost.
 *
 * @param notes by the id of the row
 */
export function withMarkNotes(model: ChartModel, notes: ReadonlyMap<string, string>): ChartModel {
  const { table } = model;
  const listed = table.rows.flatMap(({ id, cells: [name = id] }) => {
    const note = notes.get(id);
    return note === undefined ? [] : [`${name}: ${note}`];
  });
  if (listed.length === 0) return model;
  const copy = structuredClone(model);
  const { table: _table, sources: _sources, notes: _notes, ...drawn } = copy;
  for (const part of Object.values(drawn)) annotate(part, notes);
  return { ...copy, notes: [...listed, ...copy.notes] };
}

/** Adds notes to the marks within a part of a model that was copied. */
function annotate(value: unknown, notes: ReadonlyMap<string, string>): void {
  if (typeof value !== "object" || value === null) return;
  const note = "id" in value && typeof value.id === "string" ? notes.get(value.id) : undefined;
  if (note !== undefined && isBar(value)) Reflect.set(value, "detail", joined(value.detail, note));
  if (note !== undefined && isDated(value)) {
    Reflect.set(value, "text", joined(value.text, note));
    Reflect.set(value, "short", joined(value.short, note));
  }
  for (const inner of Object.values(value)) annotate(inner, notes);
}

function joined(text: string | undefined, note: string): string {
  return text ? `${text} · ${note}` : note;
}

/** Whether a part is a bar of `kit/bars.tsx`. */
function isBar(value: object): value is { readonly detail?: string } {
  return "label" in value && "value" in value && "form" in value && !("from" in value);
}

/** Whether a part is a mark of `kit/dated-mark.tsx`. */
function isDated(value: object): value is { readonly text: string; readonly short: string } {
  return "from" in value && "to" in value && "text" in value && "short" in value;
}
