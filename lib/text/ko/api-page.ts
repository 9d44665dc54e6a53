import type { ApiPageText } from "../en/api-page";

/** API를 시험하는 페이지의 말. */
export const apiPage: ApiPageText = {
  title: "API",
  standfirst:
    "API의 모든 요청을 여기서 시험할 수 있다. 필요한 칸을 채우고 형식을 고르면 답과 주소, 그 주소를 쓰는 코드를 얻는다.",
  link: "API 시험하기",
  document: "프로그램이 읽는 같은 설명: OpenAPI 3.1",
  choose: "아래 예에서 다룰 것",
  dataset: "데이터셋",
  chart: "차트",
  show: "보기",
  options: (count) => `선택 사항 ${count}개`,
  onlyFor: (formats) => `${formats} 전용`,
  reset: "칸 비우기",
  open: (format) => (format === "" ? "열기" : format.toUpperCase()),
  address: "주소",
  failed: "답이 오지 않았다. 연결을 확인하고 다시 시도해 달라.",
  answered: (status, ms) => `상태 ${status}, ${ms}밀리초`,
  headers: "머리글",
  firstLines: "답의 첫 줄들",
  binary: "답이 파일이라 여기에 보이지 않는다. 주소를 열면 받을 수 있다.",
  code: "이 주소를 쓰는 코드",
  tools: {
    curl: { title: "curl", help: "명령줄에서 쓴다." },
    r: { title: "R", help: "R에서 쓴다. JSON에는 jsonlite 꾸러미가 필요하다." },
    python: { title: "파이썬", help: "파이썬에서 쓴다. CSV에는 pandas 꾸러미가 필요하다." },
    sheets: { title: "구글 스프레드시트", help: "셀에 넣는다. 인터넷에서 닿는 주소여야 한다." },
    excel: { title: "엑셀(파워 쿼리)", help: "빈 쿼리의 수식 입력줄에 원본으로 넣는다." },
  },
};
