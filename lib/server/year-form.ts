import { formatYearRange } from "@/lib/story/year-range";

/** The first year that a date can have: where a form gives only an end. */
const firstYear = 1;

/**
 * The parameters of an address in which the two year fields of a form (`_v_<column>_from`, `_v_<column>_to`) have
 * become the one value of a date filter (`<column>=2019/2023`); null where there is nothing to change. A form that is
 * sent without a script cannot join two fields into one value.
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
