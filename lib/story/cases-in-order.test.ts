import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { casesInOrder } from "./cases-in-order";

test("cases come by filing date, those without one by their first ruling, those with neither last", () => {
  const story = loadedSample((draft) => {
    const lawsuit = draftRow(draft, "cases", "ferry-case");
    const ruling = draftRow(draft, "rulings", "roll-order");
    draft.rows.cases.unshift({ ...lawsuit, id: "undated", filed: "" });
    draft.rows.cases.push({ ...lawsuit, id: "ruled", filed: "" }, { ...lawsuit, id: "oldest", filed: "2028" });
    for (const date of ["2031", "2029-05"])
      draft.rows.rulings.push({ ...ruling, id: `ruled-${date}`, case_id: "ruled", date });
  });
  expect(casesInOrder(story).map(({ id }) => id)).toEqual(["oldest", "ruled", "ferry-case", "undated"]);
});
