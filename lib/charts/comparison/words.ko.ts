import { josa } from "es-hangul";
import type { comparison as English } from "./words.en";

/** 비교 차트의 말. */
export const comparison: typeof English = {
  finding: (count, answered, first, second) => {
    const sides = `${josa(first, "와/과")} ${second}`;
    if (answered.length === 0) return `주제 ${count}개에 대한 ${sides}의 입장, 한쪽의 주장에 나온 답은 없다`;
    const more = answered.length - 2;
    const named = `${answered.slice(0, 2).join(", ")}${more > 0 ? ` 등 ${answered.length}개 주제` : ""}`;
    return `${sides}, ${named}에서 주장과 답이 맞섰다`;
  },
  nothing: "보여 줄 입장이 없다",
  measure:
    "주제 순서대로 중립적으로 적은 입장. 진영마다 짧은 글과 전문을 날짜, 출처와 함께 싣는다. 한쪽의 주장에 다른 쪽이나 제3자가 답한 주제에는 ‘맞섬’ 표시가 있다.",
  digest: "주제와 진영별 입장의 날짜. 가장 새로운 입장만 채웠다.",
  alt: (first, second, topics) =>
    `주제마다 양쪽이 입장을 밝힌 때를 한 시간축에 놓은 목록과, 왼쪽은 ${first}, 오른쪽은 ${second}의 입장을 적은 두 열. 주제: ${topics.join(", ")}.`,
  topicAlt: (title, earlier) => (earlier === 0 ? title : `${title}(앞서 밝힌 입장 ${earlier}건 포함)`),
  members: (side, members) => `${side}에 속한 이: ${members.join(", ")}.`,
  changes: (topics) => `같은 진영이 앞서 밝힌 것과 다른 입장이 있는 주제: ${topics.join(", ")}.`,
  topic: "주제",
};
