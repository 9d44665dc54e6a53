import type { Pair } from "@/lib/text/lang";

/** An endpoint of the API, as it is documented. Its route file stands at the same path below `app`. */
export interface EndpointDoc {
  /** The path of the route file's folder, with `[name]` for what varies. */
  readonly route: string;
  /** The address as readers write it. */
  readonly address: string;
  readonly description: Pair;
}

/** Every endpoint, in the order in which they are documented. */
export const endpoints: readonly EndpointDoc[] = [
  {
    route: "api/v1/stories.json",
    address: "/api/v1/stories.json",
    description: { en: "The stories, with their editions.", ko: "이야기 목록과 현재 판." },
  },
  {
    route: "api/v1/[story]",
    address: "/api/v1/{story}.json",
    description: { en: "One story: edition, sides, datasets, charts.", ko: "이야기 하나의 판, 진영, 데이터셋, 차트." },
  },
  {
    route: "api/v1/[story]/labels.json",
    address: "/api/v1/{story}/labels.json",
    description: {
      en: "What the ids and words of the rows stand for, in both languages.",
      ko: "행에 쓰인 식별자와 낱말의 두 언어 이름.",
    },
  },
  {
    route: "api/v1/[story]/[dataset]",
    address: "/api/v1/{story}/{dataset}.{json,csv,ndjson}",
    description: { en: "Rows of a dataset, filtered, searched and sorted.", ko: "거르고 찾고 정렬한 데이터셋의 행." },
  },
  {
    route: "api/v1/[story]/[dataset]/[row]",
    address: "/api/v1/{story}/{dataset}/{id}.json",
    description: { en: "One row with the notes on it.", ko: "행 하나와 그 주석." },
  },
  {
    route: "api/v1/[story]/charts/[chart]",
    address: "/api/v1/{story}/charts/{chart}.{json,svg,png,csv,zip}",
    description: {
      en: "A chart as its model, a drawing, a picture or its data, or all of it in both languages.",
      ko: "차트의 모형, 도면, 그림, 데이터. 또는 두 언어의 이 모두를 담은 묶음.",
    },
  },
  {
    route: "api/oembed",
    address: "/api/oembed?url={url}",
    description: {
      en: "How a chart is embedded (oEmbed 1.0), by the address of its page or embed; also as XML (format=xml), within maxwidth and maxheight.",
      ko: "차트를 기사에 넣는 법(oEmbed 1.0). 차트 페이지나 삽입 화면의 주소로 묻는다. format=xml이면 XML로, maxwidth와 maxheight 안에서 답한다.",
    },
  },
  {
    route: "api/problems/[type]",
    address: "/api/problems/{type}",
    description: { en: "What a problem's type means.", ko: "오류 종류에 대한 설명." },
  },
];
