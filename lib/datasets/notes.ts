import { defineDataset } from "./dataset";
import { columnKey, datasetKey, id, requiredPair, rowKey, sources } from "./declare";

/** Remarks shown with a row or a cell: discrepancies, caveats, footnotes. */
export const notes = defineDataset({
  name: "notes",
  label: { en: "Notes", ko: "주석" },
  description: {
    en: "Remarks shown with the figure they concern: where sources differ, and what a figure leaves out.",
    ko: "해당 수치와 함께 보이는 주석. 출처가 엇갈리는 점과 수치가 담지 못한 점.",
  },
  counter: "개",
  columns: {
    id,
    dataset: datasetKey.required(["Dataset", "데이터셋"], ["The dataset of the row concerned.", "해당 행의 데이터셋."]),
    row: rowKey.required(["Row", "행"], ["Id of the row concerned.", "해당 행의 식별자."]),
    column: columnKey.optional(
      ["Column", "열"],
      ["The column concerned; empty for the whole row.", "해당 열. 비어 있으면 행 전체."],
    ),
    ...requiredPair("text", ["Note", "주석"], ["The remark.", "주석 내용."]),
    sources,
  },
  shown: ["dataset", "row", "column", "text", "sources"],
  order: "dataset,row",
  facets: ["dataset"],
});
