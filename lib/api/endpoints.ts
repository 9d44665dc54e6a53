import { presentationNames } from "@/lib/embed/presentation";
import type { Pair } from "@/lib/text/lang";
import { cardOptions } from "./card-request";
import { chartFormats, options as chartOptions } from "./chart-file-request";
import { dataFormats, dataOptions as datasetOptions } from "./dataset-request";

/** The parts of the API under which endpoints are listed, in order. */
export const endpointGroups = ["stories", "data", "charts", "metadata", "service"] as const;

/**
 * An endpoint of the API, as it is documented: this line alone puts it into the guide, the OpenAPI document and the
 * tests of HTTP. Its route file is at the same path below `app`; several lines may share one.
 */
export interface EndpointDoc {
  /** The path of the route file's folder, with `[name]` for what varies. */
  readonly route: string;
  /** The address as readers write it; several formats are in braces. */
  readonly address: string;
  /** Its name in programs, unique, in camel case. */
  readonly name: string;
  readonly group: (typeof endpointGroups)[number];
  readonly description: Pair;
  /** Whose columns are filters: the dataset in the address, or that of the chart in the address. */
  readonly filters?: "dataset" | "chart";
  /** The names of its options, by format where they differ; each is described in `option-docs`. */
  readonly options?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** Required options. */
  readonly needed?: readonly string[];
  /** True where callers add parameters of their own, which are ignored. */
  readonly lenient?: true;
  /** True where answers carry the name of a file. */
  readonly named?: true;
  /** The media type, where the extension of the address does not say it. */
  readonly media?: string;
  /** The schema of the JSON response; see `answer-schemas`. */
  readonly answer?: string;
}

const chartFileOptions = Object.fromEntries(
  chartFormats.map((format) => [format, [...chartOptions[format], ...presentationNames]]),
);

/** Every endpoint, in the order in which they are documented. */
export const endpoints: readonly EndpointDoc[] = [
  {
    route: "api/v1/stories.json",
    address: "/api/v1/stories.json",
    name: "stories",
    group: "stories",
    description: { en: "The stories, with their editions.", ko: "이야기 목록과 현재 판." },
    answer: "Stories",
  },
  {
    route: "api/v1/[story]",
    address: "/api/v1/{story}.json",
    name: "story",
    named: true,
    group: "stories",
    description: { en: "One story: edition, sides, datasets, charts.", ko: "이야기 하나의 판, 진영, 데이터셋, 차트." },
    answer: "Story",
  },
  {
    route: "api/v1/[story]/labels.json",
    address: "/api/v1/{story}/labels.json",
    name: "labels",
    group: "stories",
    description: {
      en: "Labels of the ids and terms in the rows, in both languages, and by which currency and rates their amounts are compared.",
      ko: "행에 쓰인 식별자와 낱말의 두 언어 이름, 그리고 금액을 비교하는 통화와 환율.",
    },
    answer: "Labels",
  },
  {
    route: "api/v1/[story]/[dataset]",
    address: `/api/v1/{story}/{dataset}.{${dataFormats.join()}}`,
    name: "rows",
    named: true,
    group: "data",
    description: {
      en: "Rows of a dataset, filtered, searched and sorted.",
      ko: "조건, 검색, 정렬을 적용한 데이터셋의 행.",
    },
    filters: "dataset",
    options: datasetOptions,
    answer: "Rows",
  },
  {
    route: "api/v1/[story]/[dataset]/[row]",
    address: "/api/v1/{story}/{dataset}/{id}.json",
    name: "row",
    group: "data",
    description: { en: "One row with its notes.", ko: "행 하나와 그 주석." },
    answer: "Row",
  },
  {
    route: "api/v1/[story]/[dataset]/[row]/card.json",
    address: "/api/v1/{story}/{dataset}/{id}/card.json",
    name: "card",
    group: "data",
    description: {
      en: "The card of a row or, with _col, of one of its figures: sources, other values, notes and related entries, in the language of _labels.",
      ko: "행의 카드. _col을 적으면 그 수치의 카드로 출처, 다른 값, 주석, 관련 항목을 _labels의 언어로 담는다.",
    },
    options: cardOptions,
  },
  {
    route: "api/v1/[story]/charts/[chart]",
    address: `/api/v1/{story}/charts/{chart}.{${chartFormats.join()}}`,
    name: "chart",
    named: true,
    group: "charts",
    description: {
      en: "A chart as its model (JSON), its data (CSV), a picture (SVG, PNG), or a ZIP with pictures and data in both languages.",
      ko: "차트의 모델(JSON), 데이터(CSV), 그림(SVG, PNG). 또는 두 언어의 그림과 데이터를 담은 ZIP.",
    },
    filters: "chart",
    options: chartFileOptions,
    answer: "Chart",
  },
  {
    route: "api/oembed",
    address: "/api/oembed?url={url}",
    name: "oembed",
    group: "charts",
    description: {
      en: "How to embed a chart (oEmbed 1.0), given the address of its page or embed, or of a page whose first chart it is. Also as XML (format=xml); maxwidth and maxheight limit its size.",
      ko: "차트를 기사에 삽입하는 방법(oEmbed 1.0). 차트 페이지나 삽입 화면의 주소로 요청한다. 차트가 있는 다른 페이지의 주소면 그 페이지의 첫 차트로 응답한다. format=xml이면 XML로, maxwidth와 maxheight 안에서 응답한다.",
    },
    options: ["url", "format", "maxwidth", "maxheight"],
    needed: ["url"],
    lenient: true,
    media: "application/json",
    answer: "Oembed",
  },
  {
    route: "api/v1/[story]",
    address: "/api/v1/{story}.zip",
    name: "package",
    named: true,
    group: "metadata",
    description: {
      en: "The whole story in one file: every dataset as CSV, with descriptions, readme, licence, citation and hashes.",
      ko: "이야기 전체를 담은 파일. 모든 데이터셋의 CSV와 설명, 안내, 이용 조건, 인용 방법, 해시가 들어 있다.",
    },
  },
  {
    route: "api/v1/[story]/datapackage.json",
    address: "/api/v1/{story}/datapackage.json",
    name: "datapackage",
    group: "metadata",
    description: {
      en: "The story described as a Data Package 2.0: columns, keys, sizes, hashes, licence, sources.",
      ko: "Data Package 2.0으로 적은 이야기의 설명. 열, 키, 크기, 해시, 이용 조건, 출처.",
    },
  },
  {
    route: "api/v1/[story]/[dataset]",
    address: "/api/v1/{story}/{dataset}.csv-metadata.json",
    name: "csvw",
    group: "metadata",
    description: {
      en: "A description of a dataset’s CSV in the vocabulary of the W3C (CSV on the Web).",
      ko: "W3C 어휘(CSV on the Web)로 적은 데이터셋 CSV의 설명.",
    },
  },
  {
    route: "api/v1/[story]/catalog.jsonld",
    address: "/api/v1/{story}/catalog.jsonld",
    name: "catalog",
    group: "metadata",
    description: {
      en: "The catalogue of the story for data portals (DCAT 3 as JSON-LD).",
      ko: "데이터 포털이 읽는 이야기의 목록(DCAT 3, JSON-LD).",
    },
  },
  {
    route: "api/v1/openapi.json",
    address: "/api/v1/openapi.json",
    name: "openapi",
    group: "metadata",
    description: {
      en: "A machine-readable description of this API (OpenAPI 3.1).",
      ko: "이 API의 프로그램용 명세(OpenAPI 3.1).",
    },
    options: ["lang"],
  },
  {
    route: "api/problems/[type]",
    address: "/api/problems/{type}",
    name: "problem",
    group: "service",
    description: { en: "What a problem’s type means.", ko: "오류 종류에 대한 설명." },
    media: "text/plain; charset=utf-8",
  },
];
