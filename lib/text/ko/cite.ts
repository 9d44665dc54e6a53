import type { cite as English } from "../en/cite";

/** 인용의 문구. */
export const cite: typeof English = {
  table: "지금 보이는 표 인용하기",
  chart: "지금 보이는 차트 인용하기",
  figure: "이 수치 인용하기",
  intro:
    "형식마다 데이터의 판과 접속일, 주소가 들어간다. 이 판이 현재 판인 동안에는 주소에서 같은 내용이 보이고, 그 뒤에는 판이 바뀌었다고 알리며 현재 판으로 안내한다.",
  forms: { note: "국문 각주", apa: "APA 7판", bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" },
  helps: {
    note: "국문 기사와 논문에 쓴다.",
    apa: "영문 논문에 쓴다.",
    bibtex: "LaTeX, JabRef, Zotero에서 쓴다.",
    ris: "EndNote, Mendeley, Zotero에서 쓴다.",
    csl: "Zotero, Pandoc과 프로그램에서 쓴다.",
  },
  download: (form) => `${form} 내려받기`,
  search: (words) => `검색: “${words}”`,
};
