import { expect, it } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { SampleDraft } from "@/lib/check/testing/sample-story";
import { caseTimeline } from "./case-timeline";
import { readChartRequest } from "./chart-request";

function built(parameters = {}, change?: (draft: SampleDraft) => void) {
  const { context } = readChartRequest(caseTimeline, "en", new URLSearchParams(parameters));
  return caseTimeline.build(loadedSample(change), context);
}

function withFiling({ rows }: SampleDraft): void {
  const [ruling = {}] = rows.rulings;
  const { decided_en: _en, decided_ko: _ko, ...filing } = ruling;
  rows.rulings.push({ ...filing, id: "roll-filing", date: "2030-05" });
}

it("draws decisions solid and words them; what is filed or coarse is hollow or a span", () => {
  const [lane] = built({}, withFiling).lanes;
  expect(lane?.title).toBe("Ferry case");
  expect(lane?.marks).toMatchObject([
    { id: "roll-order", form: "solid", date: "day", label: { decided: "The date", notDecided: null, named: true } },
    { id: "roll-filing", form: "hollow", date: "span", label: null },
  ]);
  expect((lane?.marks[1]?.to ?? 0) - (lane?.marks[1]?.from ?? 0)).toBeGreaterThan(0.05);
});

it("states beside a decision what it left open, and says so in the text alternative", () => {
  const model = built({}, ({ rows }) => {
    const [ruling] = rows.rulings;
    if (ruling) Object.assign(ruling, { not_decided_en: "The merits", not_decided_ko: "본안" });
  });
  expect(model.lanes[0]?.marks[0]?.label?.notDecided).toBe("Not decided: The merits");
  expect(model.alt).toContain("Not decided: The merits");
});

it("follows filters, and leaves the axis where it is", () => {
  const all = built({}, withFiling);
  const some = built({ kind: "order", date: "2030-03" }, withFiling);
  expect(some.table.rows.map(({ id }) => id)).toEqual(["roll-order"]);
  expect(some.ticks).toEqual(all.ticks);
  expect(built({ _q: "nothing like this" })).toMatchObject({
    lanes: [],
    keys: [],
    finding: "No filing or ruling fits",
  });
});

it("counts cases by status in the headline", () => {
  expect(built().finding).toBe("1 case: 1 pending");
});
