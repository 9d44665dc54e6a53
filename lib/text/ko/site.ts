import type { site as English } from "../en/site";

/** 차트와 표를 둘러싼 사이트의 말. */
export const site: typeof English = {
  name: "카운터포인트",
  skip: "본문으로 건너뛰기",
  navigation: "이 이야기의 페이지",
  languages: "언어",
  otherLanguage: "English",
  pages: {
    overview: "개요",
    deals: "거래",
    valuations: "기업가치",
    partners: "참여사",
    chronology: "연표",
    compare: "비교",
    rulings: "재판",
    sources: "출처",
    data: "데이터",
  },
  verified: (date) => `${date}까지 확인된 사실이다. 그 뒤의 일은 여기서 알 수 없을 뿐 없었다는 뜻이 아니다.`,
  license: (title) => `이 이야기의 데이터: ${title}. 인용한 출처의 권리는 각 출처에 있다.`,
  edition: (edition) => `판 ${edition}`,
  dataAndApi: "데이터와 API",
  newEdition: "데이터가 갱신됐다.",
  loadEdition: "새 판 불러오기",
  notFoundTitle: "이 주소에는 페이지가 없다",
  notFound: "주소가 잘못됐거나 페이지가 옮겨졌을 수 있다. 다음 페이지가 있다.",
  errorTitle: "이 페이지를 보여 주지 못했다",
  error: "우리 쪽 잘못이며 기록해 두었다. 다시 시도해 달라. 계속되더라도 개요와 데이터는 볼 수 있다.",
  retry: "다시 시도",
  emptyDataset: "아직 내용이 없다. 데이터에 행이 생기면 바로 여기에 나타난다.",
  stories: "이야기",
};
