import type { Lang, Pair } from "./lang";

interface KindText {
  readonly label: Pair;
  readonly meaning: Pair;
}

/** What a source is to the fact that it states, nearest to the events first: its name and its definition. */
export const sourceKindTexts = {
  primary: {
    label: { en: "Primary document", ko: "1차 자료" },
    meaning: {
      en: "A document of those concerned, of a court or of an authority, as they published it, or whole with its file number.",
      ko: "당사자나 법원, 기관이 낸 문서. 낸 곳에서 읽었거나 사건번호와 함께 전문을 읽은 것.",
    },
  },
  agency: {
    label: { en: "Agency report", ko: "통신·제휴 기사" },
    meaning: {
      en: "A report of a news agency, or of another newsroom, read there or at an outlet that prints it under that name.",
      ko: "통신사나 다른 매체의 기사. 그곳에서 읽었거나, 그 이름을 밝히고 받아 싣는 매체에서 읽은 것.",
    },
  },
  reporting: {
    label: { en: "Own reporting", ko: "자체 보도" },
    meaning: {
      en: "The outlet’s own report, which does not rest on another outlet’s.",
      ko: "다른 매체의 보도에 기대지 않은, 그 매체의 보도.",
    },
  },
  copy: {
    label: { en: "Copy", ko: "재게재" },
    meaning: {
      en: "Another’s text on a page that is not known to have it from them.",
      ko: "원래 매체에서 받아 싣는지 확인되지 않은 페이지에 옮겨진 글.",
    },
  },
  summary: {
    label: { en: "Summary", ko: "요약" },
    meaning: {
      en: "A page that retells or excerpts what others reported.",
      ko: "다른 곳의 보도를 간추리거나 일부만 옮긴 페이지.",
    },
  },
} as const satisfies Readonly<Record<string, KindText>>;

/** The kind of a source, as the data holds it. */
export type SourceKind = keyof typeof sourceKindTexts;

/** The kinds of sources, nearest to the events first. */
export const sourceKinds = ["primary", "agency", "reporting", "copy", "summary"] as const satisfies SourceKind[];

/** The name of a source's kind, with whose text it is where that is not the publisher's: `Copy (River Gazette)`. */
export function sourceKindLabel(kind: SourceKind, origin: string | null, lang: Lang): string {
  const label = sourceKindTexts[kind].label[lang];
  return origin === null ? label : lang === "ko" ? `${label}(${origin})` : `${label} (${origin})`;
}
