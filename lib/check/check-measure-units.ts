import type { Tables } from "./check-references";
import { type Fault, withValue } from "./fault";

/**
 * Finds values whose unit differs from that of the first value of their measure: one axis cannot show both. The fix is
 * the first unit.
 */
export function checkMeasureUnits({ series: { file, rows } }: Tables): Fault[] {
  const first = new Map<unknown, { readonly unit: string; readonly line: number }>();
  return rows.flatMap(({ line, values: { measure, unit } }): Fault[] => {
    if (typeof measure !== "string" || typeof unit !== "string") return [];
    const known = first.get(measure);
    if (known === undefined) first.set(measure, { unit, line });
    if (known === undefined || known.unit === unit) return [];
    const name = JSON.stringify(measure);
    const problem = {
      en: `the measure ${name} has another unit on line ${known.line}; give it one unit, or make two measures`,
      ko: `measure ${name}에 ${known.line}번째 줄에서는 다른 단위를 썼다. 한 단위로 적거나 measure를 둘로 나눈다`,
    };
    const message = withValue(problem, unit);
    return [{ file, line, column: "unit", message, fix: known.unit }];
  });
}
