import { z } from "zod";
import type { CellFormat } from "./cell-codec";
import { idCell, lineFault } from "./text-cell";

/** A list of ids, separated by `;`, each at most once. */
export const idListCell: CellFormat<readonly string[]> = listCell((item) => idCell.decode(item));

/** A list of citations `source-id` or `source-id#locator`, separated by `;`. */
export const citationListCell: CellFormat<readonly string[]> = listCell((item) => {
  const [id = "", ...locator] = item.split("#");
  if (locator.length > 0 && locator.join("#").trim() === "")
    return { reason: "has # but no place in the source behind it", fix: id };
  const decoded = idCell.decode(id);
  if ("value" in decoded) {
    const fault = locator.length > 0 ? lineFault(locator.join("#")) : undefined;
    if (!fault) return { value: item };
    return { reason: `a place in a source that ${fault.reason}`, fix: fault.fix && `${id}#${fault.fix}` };
  }
  return { ...decoded, fix: decoded.fix && [decoded.fix, ...locator].join("#") };
});

function listCell(decodeItem: CellFormat<string>["decode"]): CellFormat<readonly string[]> {
  return {
    output: z.array(z.string()).readonly(),
    decode: (cell) => {
      const items = cell.split(";");
      if (items.length === 1 && cell.includes(",") && !("value" in decodeItem(cell.trim()))) {
        return { reason: "a list is separated by semicolons", fix: cell.split(/\s*,\s*/).join(";") };
      }
      for (const [index, item] of items.entries()) {
        if (item.trim() === "") return { reason: "has an empty item in its list", fix: tidy(items) };
        if (item !== item.trim()) return { reason: "has spaces around an item of its list", fix: tidy(items) };
        const decoded = decodeItem(item);
        if (!("value" in decoded)) {
          const fix = decoded.fix === undefined ? undefined : tidy(items.with(index, decoded.fix));
          return { reason: `item ${index + 1} is ${decoded.reason}`, fix };
        }
        if (items.indexOf(item) !== index) return { reason: `names an item twice: ${item}`, fix: tidy(items) };
      }
      return { value: items };
    },
    encode: (value) => value.join(";"),
  };
}

function tidy(items: readonly string[]): string {
  return [...new Set(items.map((item) => item.trim()).filter(Boolean))].join(";");
}
