import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { parseQuery } from "@/lib/query/parse-query";
import { storyLookups } from "@/lib/story/story-lookups";
import { viewTitle } from "@/lib/story/view-title";
import type { Lang } from "@/lib/text/lang";
import { viewParameters } from "./view-parameters";

const columns = columnMetas(datasets.deals);
const lookups = storyLookups(loadedSample());

function title(search: string, lang: Lang): string {
  const { query } = parseQuery(new URLSearchParams(search), columns);
  return viewTitle({ lang, dataset: "deals", label: datasets.deals.label[lang], columns, lookups, query });
}

describe("the title of a view", () => {
  test("states filters and search in the language", () => {
    expect(title("", "en")).toBe("Deals");
    expect(title("side=north&side=south&_q=ferry&_sort=-amount", "en")).toBe(
      "Deals (Side: North or South; search: “ferry”)",
    );
    expect(title("amount__gte=1000&from_entities=ada-fenn", "en")).toBe("Deals (Amount from $1,000; From: Ada Fenn)");
    expect(title("side=north", "ko")).toBe("거래 (진영: 북쪽)");
  });
});

describe("the parameters of a view", () => {
  const view = (search: string) => viewParameters(new URLSearchParams(search), columns, { scale: ["linear", "log"] });

  test("do not depend on their order in the address", () => {
    expect(view("_sort=date&side=north&_q=a&status=open").toString()).toBe(
      view("status=open&_q=a&side=north&_sort=date").toString(),
    );
  });

  test("leave out defaults, what is unknown, and what changes no row", () => {
    expect(view("_v_scale=linear&_v_row=ferry-bid&_v_density=compact&nonsense=1").toString()).toBe("");
    expect(view("_v_scale=log&_v_scale_x=1&_money=krw&_col=date,amount").toString()).toBe(
      "_col=date%2Camount&_money=krw&_v_scale=log",
    );
    expect(view("_v_scale=cubic").toString()).toBe("");
  });
});
