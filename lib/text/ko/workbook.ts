import type { workbook as en } from "../en/workbook";

/** 스프레드시트 파일의 문구. */
export const workbook: typeof en = {
  sources: "인용한 출처",
  readme: "이 파일에 대해",
  story: "이야기",
  about: "소개",
  dataset: "데이터셋",
  contents: "내용",
  edition: "데이터 판",
  verified: "확인 기준일",
  license: "이용 조건",
  address: "이 행들의 주소",
  column: "열",
  meaning: "뜻",
};
