import type { archive as English } from "../en/archive";

/** 차트 묶음 파일의 말. */
export const archive: typeof English = {
  contents: "파일",
  files: {
    png: (width) => `그림, 너비 ${width}픽셀`,
    svg: "크기를 마음대로 바꿀 수 있는 도면",
    csv: "차트의 데이터, 쉼표로 나눈 UTF-8 텍스트",
    alt: "그림을 보지 못하는 독자를 위한 대체 텍스트",
    embed: "차트를 늘 최신 데이터로 페이지에 보여 주는 HTML 한 줄",
    metadata: "차트가 보여 주는 것과 출처, 주소. 프로그램용",
    license: "데이터 이용 허락 조건",
  },
  state: (query) => `차트의 상태(주소에 적힌 대로): ${query}`,
  edition: (edition) => `데이터 판: ${edition}`,
  license: (title, url) => `데이터는 ${title}(${url}) 조건으로 쓸 수 있다. 인용된 출처에는 저마다의 조건이 적용된다.`,
  cite: "인용할 때",
  citation: ({ finding, site, story }) => `‘${finding}’, ${site}, ${story}.`,
  address: "최신 데이터가 있는 주소",
};
