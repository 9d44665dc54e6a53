import { defineDataset } from "./dataset";
import { date, id, line, optionalPair, requiredLines, sourceKind, url, word } from "./declare";

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
    kind: sourceKind.required(
      ["Kind", "종류"],
      [
        "primary: a document of those concerned, a court or an authority; agency: a report of a news agency or of another newsroom, printed under its name; reporting: the outlet's own report; copy: another's text on a page not known to have it from them; summary: a retelling or excerpt of what others reported. Where unsure, the later of two.",
        "primary는 당사자·법원·기관의 문서, agency는 이름을 밝히고 실은 통신사나 다른 매체의 기사, reporting은 매체의 자체 보도, copy는 받아 싣는지 확인되지 않은 페이지에 옮겨진 글, summary는 남의 보도를 간추리거나 일부만 옮긴 것. 확실하지 않으면 둘 가운데 뒤의 것.",
      ],
    ),
    origin: line.optional(
      ["Origin", "원출처"],
      [
        "Whose report it is, where that is not the publisher. Sources of one origin count as one.",
        "발행한 곳이 아닌 다른 곳의 보도일 때 그 이름. 원출처가 같은 출처들은 하나로 센다.",
      ],
    ),
    ...optionalPair("note", ["Note", "비고"], ["What to know about it.", "유의할 점."]),
  },
  sourced: false,
  heading: "publisher",
  shown: ["publisher", "title", "published", "kind", "language", "note", "url"],
  order: "-published",
  facets: ["kind", "language"],
});
