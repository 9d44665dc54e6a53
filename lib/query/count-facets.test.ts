import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import { storyIndex } from "@/lib/story/story-index";
import { choiceParameter } from "./choice-parameter";
import { countFacet } from "./count-facets";
import { parseQuery } from "./parse-query";
import { runQuery } from "./run-query";

const index = storyIndex(loadedSample(), "deals");
const facet = (column: string, text = "") => {
  const { query } = parseQuery(new URLSearchParams(text), index.columns);
  return countFacet(index, query, column).map(
    ({ value, count, selected }) => `${value} ${count}${selected ? " *" : ""}`,
  );
};

describe("in the sample", () => {
  test("values are counted and come in the order of the column", () => {
    expect(facet("kind")).toEqual(["pledge 2", "bid 1"]);
    expect(facet("side")).toEqual(["north 1", "south 2"]);
  });

  test.each(["kind=bid", "kind__in=bid"])(
    "the column's own filter is ignored (%s), and its values are marked",
    (own) => {
      expect(facet("kind", own)).toEqual(["pledge 2", "bid 1 *"]);
    },
  );

  test("other filters and the search count", () => {
    expect(facet("kind", "kind=bid&side=south")).toEqual(["pledge 2", "bid 0 *"]);
    expect(facet("kind", "kind__not=bid")).toEqual(["pledge 2", "bid 0"]);
    expect(facet("kind", "_q=undisclosed")).toEqual(["pledge 1", "bid 0"]);
  });

  test("items of lists are counted one by one, citations by their source", () => {
    expect(facet("sources")).toEqual(["gazette-2030 3", "court-roll 1"]);
  });

  test("dates are counted as they are written", () => {
    expect(facet("date")).toEqual(["2030~ 1", "2030-02-10 1", "2030-05/2030-07 1"]);
  });

  test("a source that a row cites twice counts once", () => {
    const twice = storyIndex(
      loadedSample((draft) => {
        for (const row of draft.rows.cases) row.sources = "gazette-2030#p. 1;gazette-2030#p. 2";
      }),
      "cases",
    );
    expect(countFacet(twice, parseQuery(new URLSearchParams(), []).query, "sources")).toEqual([
      { value: "gazette-2030", count: 1, selected: false },
    ]);
  });

  test("that there is no value is the last option, counted and chosen like the others", () => {
    expect(facet("part_of")).toEqual(["pier-fund 1", "null 2"]);
    expect(facet("part_of", "part_of__isblank=1")).toEqual(["pier-fund 1", "null 2 *"]);
    expect(facet("part_of", "part_of=pier-fund&part_of__isblank=1&kind=pledge")).toEqual(["pier-fund 1 *", "null 1 *"]);
    expect(facet("amount_qualifier")).toEqual(["exact 1", "up_to 1", "null 1"]);
    expect(facet("from_entities").at(-1)).toBe("null 2");
  });

  test("a column that does not exist has no values", () => {
    expect(facet("nonsense")).toEqual([]);
  });
});

test("in the real data, choosing an option gives as many rows as it says", () => {
  for (const story of allStories()) {
    for (const name of datasetNames) {
      const real = storyIndex(story, name);
      const dataset: Dataset = datasets[name];
      for (const column of [...dataset.facets, ...(dataset.sourced ? ["sources"] : [])]) {
        const options = countFacet(real, parseQuery(new URLSearchParams(), real.columns).query, column);
        for (const { value, count } of options) {
          const { query, problems } = parseQuery(new URLSearchParams([choiceParameter(column, value)]), real.columns);
          expect(problems).toEqual([]);
          expect(runQuery(real, query, "ko"), `${name}.${column}=${value}`).toHaveLength(count);
        }
      }
    }
  }
});
