import { defineDataset } from "./dataset";
import { addressQuery, chartId, grounds, id, optionalShortLines, position, requiredShortLines } from "./declare";

/** The most characters of a headline and of a standfirst, by language. */
const longest = { headline: { en: 90, ko: 45 }, standfirst: { en: 240, ko: 120 } } as const;

/** Charts under an editor's headline, with an editor's choice of rows. */
export const views = defineDataset({
  name: "views",
  label: { en: "Views", ko: "편집 차트" },
  description: {
    en: "Charts under an editor’s headline, with an editor’s choice of rows, and the values on which each headline rests.",
    ko: "편집자가 제목을 달고 행을 고른 차트. 제목마다 근거가 되는 값을 적는다.",
  },
  columns: {
    id,
    chart: chartId.required(
      ["Chart", "차트"],
      ["The id of the chart or table that it shows.", "보여 줄 차트나 표의 식별자."],
      {
        example: "deal-sizes",
      },
    ),
    query: addressQuery.optional(
      ["Query", "조건"],
      [
        "Which rows and which options, as behind the `?` of the chart’s address; empty for the whole chart. Of a chart’s views without a query the first gives the chart itself its headline.",
        "행과 선택을 차트 주소의 `?` 뒤처럼 적는다. 비어 있으면 차트 전체. 조건이 없는 보기 가운데 첫째의 제목이 그 차트의 제목이 된다.",
      ],
      { example: "status=completed" },
    ),
    ...requiredShortLines(
      "headline",
      longest.headline,
      ["Headline", "제목"],
      [
        `What the rows say, in a sentence: at most ${longest.headline.en} characters in English, ${longest.headline.ko} in Korean. Neutral, and neither a bare count nor a superlative.`,
        `행이 말하는 바를 한 문장으로 적는다. 영어 ${longest.headline.en}자, 한국어 ${longest.headline.ko}자까지. 중립적으로 쓰고, 개수나 최상급만 적지 않는다.`,
      ],
    ),
    ...optionalShortLines(
      "standfirst",
      longest.standfirst,
      ["Standfirst", "부제"],
      [
        `What a reader needs beside the headline: at most ${longest.standfirst.en} characters in English, ${longest.standfirst.ko} in Korean.`,
        `제목과 함께 알아야 할 것. 영어 ${longest.standfirst.en}자, 한국어 ${longest.standfirst.ko}자까지.`,
      ],
    ),
    rests_on: grounds.required(
      ["Rests on", "근거"],
      [
        "The values of which the headline speaks, separated by `;`: `dataset/row/column=value` for a cell as the file has it, `count(dataset?query)=number` for a number of rows. When one of them changes, the check asks for another headline.",
        "제목이 말하는 값을 `;`로 나눠 적는다. 파일에 적힌 셀은 `데이터셋/행/열=값`, 행의 수는 `count(데이터셋?조건)=수`. 하나라도 달라지면 검사가 제목을 다시 쓰라고 알린다.",
      ],
      { example: "deals/example-deals/status=completed;count(deals?status=completed)=1" },
    ),
    order: position.required(["Order", "순서"], ["Position among the views.", "편집 차트 가운데의 순서."]),
  },
  naturalKeys: [["chart", "order"]],
  sourced: false,
  heading: "headline",
  shown: ["headline", "chart", "query", "rests_on"],
  order: "order",
  facets: ["chart"],
});
