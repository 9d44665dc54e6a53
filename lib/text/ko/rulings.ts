import type { rulings as English } from "../en/rulings";

/** 재판 페이지의 문구. */
export const rulings: typeof English = {
  status: "상태",
  court: "법원",
  number: "사건 번호",
  filed: "제소",
  notFiled: "출처에 날짜가 없음",
  broughtBy: "낸 쪽",
  against: "상대 쪽",
  ended: "끝난 날",
  next: "알려진 다음 날짜",
  passed: (what) => `${what}(마지막 확인 때 이미 지남, 결과는 확인되지 않음)`,
  checked: "마지막 확인",
  sources: "출처:",
  note: "주석:",
  decided: "판단된 것",
  notDecided: "판단되지 않은 것",
  events: "연표에서 보기:",
  confidence: (label) => `확실성: ${label}`,
  table: "모든 서면과 결정",
};
