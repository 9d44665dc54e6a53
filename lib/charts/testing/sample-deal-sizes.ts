import type { MarkForm } from "@/lib/story/mark-form";
import type { SideSlot } from "@/lib/story/side-slot";
import type { BarRow, BarsModel } from "../kit/bars-model";

const names = [
  "북부 항만 공동개발 장기 임대차 계약",
  "Harbour loan",
  "Long-term supply agreement for the northern container terminal",
  "해상풍력 2단계 전력구매계약",
  "Series C round",
  "조선소 인수",
  "Tidal power joint venture",
  "등대 복원 기금",
];
const slots: readonly SideSlot[] = ["first", "second", "both", "neither"];

/**
 * Invents deals for tests, from large to small.
 *
 * @param count number of bars
 */
export function sampleDealSizes(count = 12, scale: BarsModel["scale"] = "linear"): BarsModel {
  const rows = Array.from({ length: count }, (_, index): BarRow => {
    const value = Math.round(5000 / (index + 1) ** 1.3);
    const form: MarkForm = index % 3 === 0 ? "hollow" : "solid";
    return {
      id: `deal-${index}`,
      label: names[index % names.length] ?? "",
      side: slots[(index * 3) % 4] ?? "first",
      form,
      value,
      text: form === "hollow" ? `최대 ${value}억 달러` : `${value}억 달러`,
    };
  });
  const linear = [0, 1000, 2000, 3000, 4000, 5000].map((value) => ({ value, text: value === 0 ? "0" : `${value}억` }));
  const log = [10, 100, 1000, 10_000].map((value) => ({ value, text: `${value}억` }));
  return {
    chart: "deal-sizes",
    lang: "ko",
    finding: "가장 큰 계약은 북부 항만 임대차다",
    measure: "계약 금액, 억 달러",
    alt: "막대그래프: 계약을 금액 순으로 보인다.",
    notes: [],
    sources: [],
    table: { columns: [], rows: [] },
    rows,
    scale,
    ticks: scale === "linear" ? linear : log,
    sides: [
      { slot: "first", label: "항만공사", shape: "circle" },
      { slot: "second", label: "Tidewater", shape: "diamond" },
      { slot: "both", label: "양쪽", shape: "square" },
      { slot: "neither", label: "제3자", shape: "triangle" },
    ],
    forms: [
      { form: "solid", label: "확정" },
      { form: "hollow", label: "제안·계획 또는 최대 금액" },
    ],
  };
}
