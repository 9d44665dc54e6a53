import { defineDataset } from "./dataset";
import { confidence, date, decimal, howFirm, id, optionalPair, qualifier, reference, sources, word } from "./declare";

/** Dated measures with a unit, such as prices, stakes, votes, capacities and users; all rows of a measure share one unit. */
export const series = defineDataset({
  name: "series",
  label: { en: "Measures over time", ko: "수치 추이" },
  description: {
    en: "What was measured of whom, when, and in which unit: prices, stakes, votes, capacities, users. A value is stated for its date alone, unless the date is an interval.",
    ko: "누구의 무엇을 언제 어떤 단위로 잰 값인지 적는다. 가격, 지분율, 의결권, 용량, 이용자 수 등. 날짜가 기간이 아니면 값은 그 날짜의 것일 뿐이다.",
  },
  columns: {
    id,
    entity_id: reference("entities").required(["Of", "대상"], ["Whose value it is.", "값의 대상."]),
    measure: word.required(["Measure", "지표"], ["What was measured.", "무엇을 잰 값인지."]),
    date: date.required(
      ["Date", "날짜"],
      [
        "When the value was measured or stated, as EDTF. An interval says that it held throughout.",
        "값을 재거나 밝힌 때(EDTF). 기간이면 그동안 줄곧 그 값이었다는 뜻이다.",
      ],
    ),
    value: decimal.required(
      ["Value", "값"],
      ["The number in its unit, with the decimals of its source.", "단위로 나타낸 수. 소수는 출처에 적힌 대로 쓴다."],
      { qualifier: "value_qualifier", unitIn: "unit" },
    ),
    unit: word.required(
      ["Unit", "단위"],
      ["The unit of the value; one for all rows of a measure.", "값의 단위. 한 지표의 행은 모두 같은 단위를 쓴다."],
    ),
    value_qualifier: qualifier.required(["Qualifier", "값의 성격"], howFirm("value", "값이")),
    ...optionalPair(
      "note",
      ["Note", "비고"],
      ["What the measure leaves out, such as how it was counted.", "지표에 덧붙일 설명. 예: 세는 방법."],
    ),
    sources,
    confidence,
  },
  naturalKeys: [["entity_id", "measure", "date"]],
  shown: ["entity_id", "measure", "date", "value", "note", "confidence", "sources"],
  order: "measure,entity_id,date",
  facets: ["measure", "entity_id", "confidence"],
});
