import { type Fault, unknownValue } from "@/lib/check/fault";
import { type JsonPath, jsonPlaces } from "@/lib/check/json-places";
import type { StoryFile } from "@/lib/datasets/story-file";
import type { Pair } from "@/lib/text/lang";
import { charts } from "./registry";

/**
 * Finds pages of `story.json` that stand there twice, and charts that stand there twice or are not of their page.
 *
 * @param text the text of `story.json`, for the lines of the faults
 */
export function checkPages({ pages = [] }: StoryFile, text: string): Fault[] {
  const { lineOf } = jsonPlaces(text);
  const fault = (path: JsonPath, ...problem: [message: Pair, value: string, known?: readonly string[]]) =>
    unknownValue({ file: "story.json", line: lineOf(path), column: path.map(String).join(".") }, ...problem);
  const twice = (names: readonly string[], pathOf: (index: number) => JsonPath, what: Pair) =>
    names.flatMap((name, index) =>
      names.indexOf(name) < index
        ? [
            fault(
              pathOf(index),
              { en: `${what.en}; remove one of them`, ko: `${what.ko}. 둘 가운데 하나를 지운다` },
              name,
            ),
          ]
        : [],
    );
  return [
    ...twice(
      pages.map(({ page }) => page),
      (index) => ["pages", index, "page"],
      { en: "the page is listed already", ko: "이미 적은 페이지다" },
    ),
    ...pages.flatMap(({ page, charts: listed = [] }, index) => {
      const names = listed.map(({ chart }) => chart);
      const own = charts
        .filter((chart) => chart.kind !== "table" && (chart.page || "overview") === page)
        .map(({ id }) => id);
      const pathOf = (place: number): JsonPath => ["pages", index, "charts", place, "chart"];
      return [
        ...names.flatMap((name, place) =>
          own.includes(name)
            ? []
            : [
                fault(
                  pathOf(place),
                  { en: `not a chart of the page ${page}`, ko: `${page} 페이지의 차트가 아니다` },
                  name,
                  own,
                ),
              ],
        ),
        ...twice(names, pathOf, { en: "the chart is listed already", ko: "이미 적은 차트다" }),
      ];
    }),
  ];
}
