import { defineDataset } from "./dataset";
import { bareWord, id, line, markForm, position, requiredLines } from "./declare";

/** The words of the fixed lists, with their labels and order. */
export const terms = defineDataset({
  name: "terms",
  label: { en: "Terms", ko: "용어" },
  description: {
    en: "The words of the fixed lists (kind, status, role …) with their labels in both languages and their order.",
    ko: "고정 목록(종류, 상태, 역할 등)의 낱말과 두 언어 이름, 순서.",
  },
  columns: {
    id,
    list: line.required(
      ["List", "목록"],
      ["The column whose words these are, as `dataset.column`.", "낱말이 쓰이는 열(`데이터셋.열`)."],
    ),
    word: bareWord.required(["Word", "낱말"], ["The word as stored in the data.", "데이터에 적힌 낱말."]),
    ...requiredLines("label", ["Label", "이름"], ["The label that readers see.", "독자에게 보이는 이름."]),
    order: position.required(["Order", "순서"], ["Position in the list.", "목록에서의 순서."]),
    form: markForm.optional(
      ["Drawn", "표시"],
      [
        "How marks with this word are drawn: solid if done, hollow if proposed, rejected or planned.",
        "이 낱말이 붙은 표식의 모양. solid는 이루어진 것, hollow는 제안·거부·계획된 것.",
      ],
    ),
  },
  naturalKeys: [
    ["list", "word"],
    ["list", "order"],
  ],
  sourced: false,
  shown: ["list", "word", "label", "form"],
  order: "list,order",
  facets: ["list"],
});
