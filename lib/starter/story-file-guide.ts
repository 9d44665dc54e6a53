import type { StoryFile } from "@/lib/datasets/story-file";
import type { Pair } from "@/lib/text/lang";

/** What each entry of `story.json` holds, in both languages; the guide, new stories and messages take it from here. */
export const storyFileEntries: Readonly<Record<keyof StoryFile, Pair>> = {
  title: { en: "The story's name, in both languages.", ko: "이야기 이름. 두 언어로 적는다." },
  standfirst: {
    en: "What the story is about, in one to three sentences, in both languages.",
    ko: "무엇에 관한 이야기인지 한 문장에서 세 문장. 두 언어로 적는다.",
  },
  restsOn: {
    en: "The facts of which the standfirst and the labels of headline speak, each as in rests_on of views.csv; when one changes, the check asks for another text.",
    ko: "standfirst와 headline의 label이 말하는 사실. views.csv의 rests_on처럼 하나씩 적는다. 하나라도 달라지면 검사가 글을 다시 쓰라고 알린다.",
  },
  verified: {
    en: "The day up to which the facts were checked.",
    ko: "사실을 확인한 마지막 날.",
  },
  currency: {
    en: "The currency in which amounts are drawn, sorted and compared: an ISO 4217 code such as USD.",
    ko: "금액을 그리고 정렬하고 비교하는 통화. USD 같은 ISO 4217 코드.",
  },
  secondCurrency: {
    en: "A second currency that is shown beside it; without one, leave the line out.",
    ko: "나란히 보여 줄 둘째 통화. 없으면 이 줄을 뺀다.",
  },
  order: {
    en: "The story's place on the front page, a whole number from 0; without one, leave the line out.",
    ko: "첫 페이지에서 이야기가 놓일 자리. 0 이상의 정수. 없으면 이 줄을 뺀다.",
  },
  article: {
    en: "The source with which the story began: an id of sources.csv. Without one, leave the line out, and in_article empty.",
    ko: "이야기가 시작된 출처. sources.csv의 식별자. 없으면 이 줄을 빼고 in_article을 비운다.",
  },
  project: {
    en: "The entity whose partners and sites the story follows: an id of entities.csv. Without one, leave the line out.",
    ko: "참여사와 부지를 다루는 대상. entities.csv의 식별자. 없으면 이 줄을 뺀다.",
  },
  sides: {
    en: "Exactly two sides. id stands in every column side; both and neither are taken. entity is a person, a company or another entity of entities.csv. color is #rrggbb, once for light and once for dark pages. shape is circle, diamond, square or triangle.",
    ko: "진영은 꼭 둘이다. id는 side 열에 적는 말이며 both와 neither는 쓸 수 없다. entity는 entities.csv의 인물, 기업 등이다. color는 밝은 화면과 어두운 화면에 쓸 #rrggbb 색이다. shape는 circle, diamond, square, triangle 가운데 하나다.",
  },
  headline: {
    en: "One or more figures of the overview: dataset, row and column name a cell with an amount of money, label says what it is.",
    ko: "첫 화면에 보이는 수치 하나 이상. dataset, row, column은 금액이 든 셀을 가리키고 label은 그 이름이다.",
  },
  keyFigures: {
    en: "Figures of the comparison; figures has one cell for each side, under the side's id. An empty list, [], leaves them out.",
    ko: "비교 화면의 수치. figures에는 진영 식별자마다 셀 하나를 적는다. 쓰지 않으면 빈 목록 []으로 둔다.",
  },
  pages: {
    en: "Pages and charts with names and standfirsts of the story's own, in their order; without the line the usual ones are shown. overview, sources and data are always there.",
    ko: "이 이야기의 이름과 머리말을 단 페이지와 차트를 순서대로 적는다. 이 줄이 없으면 보통의 것이 나온다. overview, sources, data는 늘 있다.",
  },
  byline: {
    en: "The people who wrote the story; without them, leave the line out.",
    ko: "이야기를 쓴 사람들. 적지 않으려면 이 줄을 뺀다.",
  },
  newsroom: {
    en: "Who publishes the story, with a web address; without it this site is named.",
    ko: "이야기를 발행하는 곳과 그 주소. 없으면 이 사이트 이름이 나온다.",
  },
  license: { en: "The licence of the data.", ko: "데이터의 이용 허락." },
};

/**
 * A whole `story.json` to start from. Its ids and texts are examples, which the check reports until they are replaced;
 * its colours, shapes and licence can stay.
 */
export const exampleStoryFile: Required<StoryFile> = {
  title: { en: "Example: The dispute over the ferry", ko: "예시: 나룻배를 둘러싼 다툼" },
  standfirst: {
    en: "Example: Two neighbours disagree about who runs the ferry.",
    ko: "예시: 나룻배를 누가 운영할지를 두고 두 이웃이 맞선다.",
  },
  restsOn: ["deals/example-deals/status=proposed"],
  verified: "2026-07-02",
  currency: "USD",
  secondCurrency: "KRW",
  order: 1,
  article: "example-sources",
  project: "example-entities",
  sides: [
    {
      id: "example-side-a",
      entity: "example-entities-a",
      label: { en: "Example: Side A", ko: "예시: 가 쪽" },
      color: { light: "#a8480b", dark: "#f0943f" },
      shape: "circle",
    },
    {
      id: "example-side-b",
      entity: "example-entities-b",
      label: { en: "Example: Side B", ko: "예시: 나 쪽" },
      color: { light: "#1f5fa8", dark: "#6aa9f2" },
      shape: "diamond",
    },
  ],
  headline: [
    {
      dataset: "deals",
      row: "example-deals",
      column: "amount",
      label: { en: "Example: Offer for the ferry", ko: "예시: 나룻배 인수 제안" },
    },
  ],
  keyFigures: [
    {
      id: "largest-deal",
      label: { en: "Largest deal", ko: "가장 큰 거래" },
      figures: {
        "example-side-a": { dataset: "deals", row: "example-deals", column: "amount" },
        "example-side-b": { dataset: "deals", row: "example-deals", column: "amount" },
      },
    },
  ],
  pages: [
    { page: "deals", title: { en: "Example: Offers", ko: "예시: 제안" } },
    { page: "chronology", title: { en: "Example: What happened", ko: "예시: 있었던 일" } },
  ],
  byline: [{ en: "Example: Ira Sand", ko: "예시: 이라 샌드" }],
  newsroom: { name: { en: "Example: River Desk", ko: "예시: 강변 데스크" }, url: "https://example.org/" },
  license: {
    id: "CC-BY-4.0",
    title: { en: "Creative Commons Attribution 4.0", ko: "크리에이티브 커먼즈 저작자표시 4.0" },
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
};
