import type { front as English } from "../en/front";

/** 이야기를 모은 첫 페이지의 문구. */
export const front: typeof English = {
  title: "이야기",
  standfirst: "맞서는 두 쪽을 데이터로 나란히 본다. 모든 수치에 출처가 있다.",
  sides: "두 진영",
  newest: "최근 사건:",
  pages: (story) => `${story}: 페이지`,
};
