import type { pages as English } from "../en/pages";

/** 이야기 페이지의 제목과 안내문. */
export const pages: typeof English = {
  deals: {
    title: "거래",
    standfirst: "인수 제안, 투자, 자금 조달, 약정, 청구를 금액순으로 본다. 공개되지 않은 금액은 0으로 세지 않고 따로 적는다.",
  },
};
