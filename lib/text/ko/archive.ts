import type { archive as English } from "../en/archive";

/** 차트 묶음 파일의 문구. */
export const archive: typeof English = {
  contents: "파일",
  files: {
    png: (width) => `그림, 너비 ${width}픽셀`,
    svg: "크기를 자유롭게 바꿀 수 있는 그림",
    csv: "차트의 데이터. 숫자와 ISO 날짜, 그 옆에 표에 적힌 글. 쉼표로 구분한 UTF-8 텍스트",
    alt: "그림을 볼 수 없는 독자를 위한 대체 텍스트",
    embed: "차트를 삽입하는 HTML 한 줄, 늘 최신 데이터를 표시",
    metadata: "차트의 내용과 출처, 주소, 프로그램용",
    license: "데이터의 이용 조건",
  },
  state: (query) => `조건과 보기(주소에 적힌 대로): ${query}`,
  edition: (edition) => `데이터 판: ${edition}`,
  license: (title, url) => `데이터는 ${title}(${url}) 조건으로 쓸 수 있다. 인용한 출처에는 각 출처의 조건이 적용된다.`,
  cite: "인용할 때",
  citation: ({ finding, site, story }) => `‘${finding}’, ${site}, ${story}.`,
  address: "최신 데이터가 담긴 온라인 차트",
};
