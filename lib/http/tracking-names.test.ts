import { describe, expect, test } from "vitest";
import { charts } from "@/lib/charts/registry";
import { datasetNames } from "@/lib/datasets/registry";
import { presentationNames } from "@/lib/embed/presentation";
import { apiCalls, optionsOf } from "@/lib/openapi/api-calls";
import { shownColumnsOf } from "@/lib/story/money-columns";
import { isTracking, withoutTracking } from "./tracking-names";

test.each([
  ["/a?utm_source=x", "/a"],
  ["/a?fbclid=x&_sort=-amount&gclid=y", "/a?_sort=-amount"],
  ["/a?_=1690000&side=a&side=b", "/a?side=a&side=b"],
  ["/a?v&cb=1&_q=%EC%98%A4%ED%94%88+x", "/a?_q=%EC%98%A4%ED%94%88+x"],
  ["/a?%75tm_source=x&n_media=1", "/a"],
  ["/a?UTM_Source=x&FBCLID=y&ScCid=1&NaPm=ct", "/a"],
  ["/a?utm_source=x&amp;utm_medium=y&amp;amp;gclid=1&amp;side=a", "/a?amp;side=a"],
  ["/a?WT.mc_id=1&__cft__%5B0%5D=x&__tn__=y", "/a"],
  ["https://desk.example/a?mc_cid=1&_v_scale=log", "https://desk.example/a?_v_scale=log"],
])("%s says %s", (address, expected) => {
  expect(withoutTracking(address)).toBe(expected);
});

test.each(["/a", "/a?", "/a?&&", "/a?kind=utm_source", "/a?_v_scale=log", "/a?utm=1", "/a?%E0%A4%A=1"])(
  "%s stays as it is",
  (address) => {
    expect(withoutTracking(address)).toBe(address);
  },
);

describe("no name that means something is among them", () => {
  const columns = datasetNames.flatMap((name) => shownColumnsOf(name, ["krw", "usd"]).map((column) => column.name));
  const views = charts.flatMap(({ options }) => Object.keys(options).map((option) => `_v_${option}`));
  const named = apiCalls.flatMap((call) => optionsOf(call));
  test.each([...new Set([...columns, ...views, ...named, ...presentationNames])])("%s", (name) => {
    expect(isTracking(name)).toBe(false);
  });
});
