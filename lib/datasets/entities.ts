import { defineDataset } from "./dataset";
import { id, line, references, requiredLines, side, sources, url, word } from "./declare";

/** The persons, companies, coalitions, funds, courts and projects of a story. */
export const entities = defineDataset({
  name: "entities",
  label: { en: "People and organisations", ko: "인물과 기관" },
  description: {
    en: "The persons, companies, coalitions, funds, courts and projects of the story.",
    ko: "이 이야기에 나오는 인물, 기업, 연합, 기금, 법원, 사업.",
  },
  counter: "명·곳",
  columns: {
    id,
    kind: word.required(["Kind", "종류"], ["What kind of entity it is.", "종류."]),
    side,
    member_of: references("entities").optional(
      ["Member of", "소속"],
      [
        "The coalitions, companies or groups that it belongs to. What a member of a side says belongs to that side.",
        "속해 있는 연합, 기업, 단체. 한쪽에 속한 이의 말은 그쪽의 말로 본다.",
      ],
    ),
    ...requiredLines("name", ["Name", "이름"], ["The usual name.", "통용되는 이름."]),
    ...requiredLines(
      "role",
      ["Role in the story", "이야기 속 역할"],
      ["Who or what it is in this story.", "이 이야기에서의 역할."],
    ),
    wikidata: line.optional(["Wikidata", "위키데이터"], ["Wikidata identifier.", "위키데이터 식별자."]),
    homepage: url.optional(["Homepage", "홈페이지"], ["Address of its own website.", "공식 페이지 주소."]),
    sources,
  },
  heading: "name",
  shown: ["name", "kind", "side", "member_of", "role", "sources"],
  order: "kind,id",
  facets: ["kind", "side"],
});
