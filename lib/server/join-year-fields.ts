import { formatYearRange } from "@/lib/story/year-range";

/** The first year of a date; used when a form gives only an end. */
const firstYear = 1;

/**
 * Joins the two year fields of a form (`_v_<column>_from`, `_v_<column>_to`) into one date filter
 * (`<column>=2019/2023`), which a form submitted without JavaScript cannot do.
 *
 * @returns the parameters with the filters; null if they have no such fields
 */
export function joinYearFields(parameters: URLSearchParams): URLSearchParams | null {
  const joined = new URLSearchParams(parameters);
  const columns = new Set([...parameters.keys()].flatMap((name) => /^_v_([a-z_]+)_(?:from|to)$/.exec(name)?.[1] ?? []));
  for (const column of columns) {
    const from = yearOf(parameters.get(`_v_${column}_from`));
    const to = yearOf(parameters.get(`_v_${column}_to`));
    for (const end of ["from", "to"]) joined.delete(`_v_${column}_${end}`);
    if (from !== null || to !== null) joined.set(column, formatYearRange({ from: from ?? firstYear, to }));
  }
  return columns.size > 0 ? joined : null;
}

function yearOf(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) && text !== "0000" ? Number(text) : null;
}
