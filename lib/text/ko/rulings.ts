import type { rulings as English } from "../en/rulings";

/** 재판 페이지의 문구. */
export const rulings: typeof English = {
  status: "상태",
  court: "법원",
  number: "사건 번호",
  filed: "제소",
  sources: "출처:",
  note: "주석:",
  decided: "판단된 것",
  notDecided: "판단되지 않은 것",
  events: "연표에서 보기:",
  confidence: (label) => `확실성: ${label}`,
  table: "모든 서면과 결정",
};
