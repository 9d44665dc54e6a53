import { defineDataset } from "./dataset";
import { bareWord, id, listKey, markForm, position, requiredLines, yesOrNo } from "./declare";

/** The words of the fixed lists, with their labels and order. */
export const terms = defineDataset({
  name: "terms",
  label: { en: "Terms", ko: "용어" },
  description: {
    en: "The words of the fixed lists (kind, status, role …) with their labels in both languages and their order.",
    ko: "고정 목록(종류, 상태, 역할 등)의 낱말과 두 언어 이름, 순서.",
  },
  counter: "개",
  columns: {
    id,
    list: listKey.required(
      ["List", "목록"],
      ["The column whose words these are, as `dataset.column`.", "낱말이 쓰이는 열(`데이터셋.열`)."],
    ),
    word: bareWord.required(["Word", "낱말"], ["The word as stored in the data.", "데이터에 적힌 낱말."]),
    ...requiredLines("label", ["Label", "이름"], ["The label that readers see.", "독자에게 보이는 이름."]),
    order: position.required(["Order", "순서"], ["Position in the list.", "목록에서의 순서."]),
    form: markForm.optional(
      ["Drawn", "표시"],
      [
        "How marks with this word are drawn: solid if done or decided, partial (hatched) if partly done, hollow if proposed, planned, under way or not decided, crossed (struck through) if refused, withdrawn, dismissed or disputed. Empty counts as solid; a status of deals needs one, since it decides where an amount stands.",
        "이 낱말이 붙은 표식의 모양. solid는 이루어지거나 판단된 것, partial(빗금)은 일부 이루어진 것, hollow는 제안·계획·진행 중이거나 판단되지 않은 것, crossed(가운뎃줄)는 거부·철회·각하됐거나 이견이 있는 것. 비어 있으면 solid로 본다. 거래 상태에는 반드시 적는다. 금액이 어느 묶음에 놓일지를 정하기 때문이다.",
      ],
    ),
    apart: yesOrNo.optional(
      ["Apart", "따로 묶음"],
      [
        "true for a kind of deal whose amounts stand in a block of their own and are not ranked with the others, such as sums claimed in court; otherwise empty.",
        "금액을 다른 거래와 견주지 않고 따로 묶을 거래 종류이면 true(예: 소송 청구액). 아니면 비운다.",
      ],
    ),
  },
  naturalKeys: [
    ["list", "word"],
    ["list", "order"],
  ],
  sourced: false,
  shown: ["list", "word", "label", "form", "apart"],
  order: "list,order",
  facets: ["list"],
});
