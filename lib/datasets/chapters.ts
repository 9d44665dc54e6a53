import { defineDataset } from "./dataset";
import { chartId, grounds, id, position, requiredLines, requiredPair, sources } from "./declare";

/** The chapters of the story's first page. */
export const chapters = defineDataset({
  name: "chapters",
  label: { en: "Chapters", ko: "장" },
  description: {
    en: "The chapters in which the story's first page tells it: two or three sentences each, beside one chart. Without rows the page has none.",
    ko: "이야기의 첫 화면을 이루는 장. 장마다 두세 문장과 차트 하나를 나란히 보인다. 행이 없으면 첫 화면에 장이 없다.",
  },
  columns: {
    id,
    order: position.required(["Order", "순서"], ["Position on the page.", "화면에서의 순서."]),
    ...requiredLines(
      "heading",
      ["Heading", "제목"],
      ["What the chapter says, in a line.", "장의 내용을 한 줄로 적은 제목."],
    ),
    ...requiredPair(
      "text",
      ["Text", "글"],
      [
        "Two or three sentences; every figure in them is in the sources.",
        "두세 문장. 글에 나오는 수치는 모두 출처에 있는 것이다.",
      ],
    ),
    chart: chartId.required(
      ["Chart", "차트"],
      [
        "Id of a chart or view of the story, drawn small beside the text.",
        "글 옆에 작게 그릴 이 이야기의 차트나 편집 차트의 식별자.",
      ],
      { example: "deal-sizes" },
    ),
    rests_on: grounds.required(
      ["Rests on", "근거"],
      [
        "The values of which heading and text speak, as of a view.",
        "제목과 글이 말하는 값. 편집 차트와 같은 꼴로 적는다.",
      ],
      { example: "deals/example-deals/status=completed" },
    ),
    sources,
  },
  naturalKeys: [["order"]],
  heading: "heading",
  shown: ["order", "heading", "text", "chart", "rests_on", "sources"],
  order: "order",
  facets: [],
});
