import { defineDataset } from "./dataset";
import { grounds, id, reference, requiredShortLines, rowKey } from "./declare";

/** The most characters of a note at a mark, by language. */
const longest = { en: 60, ko: 30 } as const;

/** Short notes at the marks of views. */
export const viewNotes = defineDataset({
  name: "view_notes",
  label: { en: "Notes at marks", ko: "표식 주석" },
  description: {
    en: "Short notes that views set at the marks of their drawing.",
    ko: "편집 차트가 그림의 표식에 붙이는 짧은 주석.",
  },
  columns: {
    id,
    view: reference("views").required(["View", "편집 차트"], ["The view concerned.", "해당 편집 차트."]),
    row: rowKey.required(["Row", "행"], ["Id of the row whose mark has the note.", "주석을 붙일 표식의 행 식별자."], {
      example: "example-deals",
    }),
    ...requiredShortLines(
      "note",
      longest,
      ["Note", "주석"],
      [
        `What to see at the mark, in a few words: at most ${longest.en} characters in English, ${longest.ko} in Korean.`,
        `그 표식에서 볼 것을 몇 낱말로 적는다. 영어 ${longest.en}자, 한국어 ${longest.ko}자까지.`,
      ],
    ),
    rests_on: grounds.required(
      ["Rests on", "근거"],
      ["The values of which the note speaks, as of a view.", "주석이 말하는 값. 편집 차트와 같은 꼴로 적는다."],
      { example: "deals/example-deals/status=completed" },
    ),
  },
  naturalKeys: [["view", "row"]],
  sourced: false,
  heading: "note",
  shown: ["view", "row", "note", "rests_on"],
  order: "view,row",
  facets: ["view"],
});
