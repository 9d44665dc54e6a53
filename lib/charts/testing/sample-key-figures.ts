import type { SampleDraft } from "@/lib/check/testing/sample-story";

/** Adds a pair of equal figures, and one with an undisclosed half, to the sample's key figures. */
export function moreKeyFigures({ file }: SampleDraft): void {
  const bid = { dataset: "deals", row: "ferry-bid", column: "amount" } as const;
  const label = { en: "A figure with a name that is rather long for a phone", ko: "전화 화면에는 꽤 긴 이름의 수치" };
  file.keyFigures.push({ id: "equal", label, figures: { north: bid, south: bid } });
  file.keyFigures.push({ id: "unknown", label, figures: { north: bid, south: { ...bid, row: "pier-part" } } });
}
