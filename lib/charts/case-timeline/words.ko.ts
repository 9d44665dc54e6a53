import type { caseTimeline as English } from "./words.en";

const ends = (open: number, cases: number) => {
  if (open === 0) return cases === 1 ? "소송은 끝났다" : `소송 ${cases}건은 모두 끝났다`;
  if (cases === 1) return "소송이 끝났다는 소식은 없다";
  return `소송 ${cases}건 중 ${open}건은 끝났다고 알려지지 않았다`;
};

/** 소송 일지 차트의 말. */
export const caseTimeline: typeof English = {
  finding: (decisions, leftOpen, open, cases) => {
    if (decisions === 0) return `법원의 판단은 아직 없고, ${ends(open, cases)}`;
    const left = leftOpen === 0 ? "" : ` 그 가운데 ${leftOpen}번은 판단하지 않은 것을 남겼으며,`;
    return `법원은 ${decisions}번 판단했고,${left} ${ends(open, cases)}`;
  },
  nothing: "보여 줄 서면이나 결정이 없다",
  measure:
    "막대는 소송이 제기된 날부터 끝난 날까지다. 끝이 흐려지면 끝났다고 알려지지 않은 것이다. 빈 표식은 서면으로, 막대 위는 낸 쪽, 아래는 상대 쪽의 것. 법원의 판단은 막대 위에 찍고 이름과 판단하지 않은 것을 적었다.",
  court: "법원",
  digest: "법원이 판단한 것과 낸 쪽별 서면(빈 표식)을 날짜에 놓았다.",
  coarse: "길게 그린 표식은 하루까지 알려지지 않은 날짜.",
  dashed: "점선 눈금은 알려진 다음 날짜.",
  partial: "빗금 표식은 법원이 일부를 판단한 것.",
  span: (status, filed, ended, checked) =>
    `${status}. ${filed === null ? "제기된 날은 출처에 없음" : `${filed} 제기`}, ${
      ended === null ? `${checked}까지 끝났다고 알려지지 않음` : `${ended} 끝남`
    }.`,
  next: (what, date, checked, passed) =>
    passed
      ? `알려진 다음 날짜: ${date} ${what}. ${checked} 현재 지났고, 어떻게 됐는지는 확인되지 않았다.`
      : `${checked} 현재 알려진 다음 날짜: ${date} ${what}.`,
  set: (what, date) => `${date} ${what}(잡힌 날짜)`,
  noNext: (checked) => `${checked}까지 알려진 다음 날짜는 없음.`,
  broughtBy: (names) => `낸 쪽: ${names}`,
  against: (names) => `상대 쪽: ${names}`,
  and: (names) => names.join("·"),
  undecided: (what) => `판단하지 않은 것: ${what}`,
  alt: (title, facts, parties, entries) => `${title}: ${facts} ${parties} ${entries}`,
  entry: (date, name, undecided) => `${date} ${name}${undecided === null ? "" : `(${undecided})`}`,
  columns: {
    name: "서면·결정",
    date: "날짜",
    case: "소송",
    kind: "종류",
    filedBy: "제출한 쪽",
    decided: "판단된 것",
    notDecided: "판단되지 않은 것",
  },
};
