import type { ApiPageText } from "../en/api-page";

/** API를 시험하는 페이지의 문구. */
export const apiPage: ApiPageText = {
  title: "API",
  standfirst:
    "API의 모든 요청을 여기서 시험할 수 있다. 필요한 칸을 채우고 형식을 고르면 응답과 주소, 그 주소를 쓰는 코드를 얻는다.",
  link: "API 시험하기",
  document: "프로그램용 명세: OpenAPI 3.1",
  choose: "아래 예에 쓸 데이터셋과 차트",
  dataset: "데이터셋",
  chart: "차트",
  show: "보기",
  options: (count) => `옵션 ${count}개`,
  onlyFor: (formats) => `${formats} 전용`,
  reset: "입력 초기화",
  open: (format) => (format === "" ? "열기" : format.toUpperCase()),
  address: "주소",
  failed: "응답이 없다. 연결을 확인하고 다시 시도해 달라.",
  answered: (status, ms) => `상태 코드 ${status}, ${ms}밀리초`,
  headers: "헤더",
  firstLines: "응답의 첫 부분",
  binary: "응답이 파일이라 여기에 표시하지 않는다. 주소를 열면 받을 수 있다.",
  code: "이 주소를 쓰는 코드",
  tools: {
    curl: { title: "curl", help: "명령줄에서 쓴다." },
    r: { title: "R", help: "JSON에는 jsonlite 패키지가 필요하다." },
    python: { title: "파이썬", help: "CSV에는 pandas 패키지가 필요하다." },
    sheets: { title: "구글 스프레드시트", help: "셀에 붙여 넣는다. 인터넷에서 접속할 수 있는 주소여야 한다." },
    excel: { title: "엑셀(파워 쿼리)", help: "빈 쿼리의 수식 입력줄에 붙여 넣는다." },
  },
};
