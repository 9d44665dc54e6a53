import { z } from "zod";
import type { CellFormat } from "./cell-codec";
import { idCell, lineFault } from "./text-cell";

/** A list of ids, separated by `;`, each at most once. */
export const idListCell: CellFormat<readonly string[]> = listCell((item) => idCell.decode(item));

/** A list of citations `source-id` or `source-id#locator`, separated by `;`. */
export const citationListCell: CellFormat<readonly string[]> = listCell((item) => {
  const [id = "", ...locator] = item.split("#");
  if (locator.length > 0 && locator.join("#").trim() === "")
    return {
      reason: { en: "has # but no place in the source behind it", ko: "# 뒤에 출처 안의 위치가 없다" },
      fix: id,
    };
  const decoded = idCell.decode(id);
  if ("value" in decoded) {
    const fault = locator.length > 0 ? lineFault(locator.join("#")) : undefined;
    if (!fault) return { value: item };
    const { en, ko } = fault.reason;
    return {
      reason: { en: `a place in a source that ${en}`, ko: `출처 안의 위치: ${ko}` },
      fix: fault.fix && `${id}#${fault.fix}`,
    };
  }
  return { ...decoded, fix: decoded.fix && [decoded.fix, ...locator].join("#") };
});

function listCell(decodeItem: CellFormat<string>["decode"]): CellFormat<readonly string[]> {
  return {
    output: z.array(z.string()).readonly(),
    decode: (cell) => {
      const items = cell.split(";");
      if (items.length === 1 && cell.includes(",") && !("value" in decodeItem(cell.trim()))) {
        const reason = { en: "a list is separated by semicolons", ko: "목록은 세미콜론(;)으로 나눈다" };
        return { reason, fix: cell.split(/\s*,\s*/).join(";") };
      }
      for (const [index, item] of items.entries()) {
        const refuse = (en: string, ko: string) => ({ reason: { en, ko }, fix: tidy(items) });
        if (item.trim() === "") return refuse("has an empty item in its list", "목록에 빈 항목이 있다");
        if (item !== item.trim())
          return refuse("has spaces around an item of its list", "목록 항목의 앞이나 뒤에 공백이 있다");
        const decoded = decodeItem(item);
        if (!("value" in decoded)) {
          const fix = decoded.fix === undefined ? undefined : tidy(items.with(index, decoded.fix));
          const { en, ko } = decoded.reason;
          return { reason: { en: `item ${index + 1} is ${en}`, ko: `${index + 1}번째 항목: ${ko}` }, fix };
        }
        if (items.indexOf(item) !== index)
          return refuse(`names an item twice: ${item}`, `같은 항목이 두 번 나온다: ${item}`);
      }
      return { value: items };
    },
    encode: (value) => value.join(";"),
  };
}

function tidy(items: readonly string[]): string {
  return [...new Set(items.map((item) => item.trim()).filter(Boolean))].join(";");
}
