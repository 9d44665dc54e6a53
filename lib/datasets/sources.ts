import { defineDataset } from "./dataset";
import { date, id, line, optionalPair, requiredLines, url, word } from "./declare";

/** The sources of every fact. */
export const sources = defineDataset({
  name: "sources",
  label: { en: "Sources", ko: "출처" },
  description: { en: "The source of every fact in the story.", ko: "이 이야기에 담긴 모든 사실의 출처." },
  columns: {
    id,
    publisher: line.required(["Publisher", "매체"], ["Who published it, as printed.", "발행한 곳(원래 표기)."]),
    ...requiredLines("title", ["Title", "제목"], ["What it says, as a short title.", "내용을 나타내는 짧은 제목."]),
    url: url.optional(["Address", "주소"], ["The address at which it was read.", "읽은 주소."]),
    published: date.required(["Published", "게재일"], ["When it was published, as EDTF.", "게재된 때(EDTF)."]),
    language: word.required(["Language", "언어"], ["Language of the source.", "출처의 언어."]),
    kind: word.required(["Kind", "종류"], ["What kind of source it is.", "출처의 종류."]),
    ...optionalPair("note", ["Note", "비고"], ["What to know about it.", "유의할 점."]),
  },
  sourced: false,
  heading: "publisher",
  shown: ["publisher", "title", "published", "kind", "language", "note", "url"],
  order: "-published",
  facets: ["kind", "language"],
});
