import { josa } from "es-hangul";
import type { comparison as English } from "./words.en";

/** 비교 차트의 말. */
export const comparison: typeof English = {
  finding: (count, disputed, first, second) =>
    `주제 ${count}개에 대한 ${josa(first, "와/과")} ${second}의 입장. 이 가운데 ${disputed}개에서 한쪽의 주장에 답이 나왔다`,
  nothing: "보여 줄 입장이 없다",
  measure:
    "주제 순서대로 중립적으로 적은 입장. 날짜와 출처를 함께 적는다. 한쪽의 주장에 다른 쪽이나 제3자가 답한 주제에는 ‘맞섬’ 표시가 있다.",
  alt: (first, second, topics) => `왼쪽은 ${first}, 오른쪽은 ${second}의 입장을 적은 두 열. 주제: ${topics}.`,
  topic: "주제",
};
