import { presentationValues } from "@/lib/embed/presentation";
import { pictureBounds, presets } from "@/lib/picture/picture-size";
import type { Pair } from "@/lib/text/lang";

/** An option of an address as it is documented, with a JSON Schema of one of its values. */
export interface OptionDoc {
  readonly description: Pair;
  readonly schema: {
    readonly type: "string" | "integer" | "array";
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly format?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly items?: { readonly type: "string" };
    readonly default?: string | number;
  };
  /** A value that can be used with every dataset or chart; none where there is no such value. */
  readonly example?: string | number | readonly string[];
}

const onOff = { type: "string", enum: ["1", "0"], default: "0" } as const;
const names = { type: "array", items: { type: "string" } } as const;

/**
 * Every option that an address of the API can have, by name; those that hold several values separate them by commas.
 * Where an endpoint understands one in its own way, a second entry has the name of the endpoint and a dot before it.
 */
export const optionDocs: Readonly<Record<string, OptionDoc>> = {
  _q: {
    description: {
      en: "Search in both languages: a text as it stands in the rows, a run of initial consonants, or an amount such as 974억 or 97.4B.",
      ko: "두 언어에서 찾는다. 행에 적힌 글, 초성, 또는 974억이나 97.4B 같은 금액을 쓴다.",
    },
    schema: { type: "string" },
  },
  _sort: {
    description: {
      en: "Columns by which the rows are ordered, separated by commas; a minus sign in front means descending.",
      ko: "정렬할 열. 쉼표로 나누고 내림차순은 앞에 빼기표를 붙인다.",
    },
    schema: names,
    example: ["-id"],
  },
  _size: {
    description: {
      en: "Rows per answer: a whole number from 1 to 1000, or max. Without it 100 in JSON, all rows in the other formats.",
      ko: "한 번에 받을 행 수. 1부터 1000까지의 정수나 max. 적지 않으면 JSON은 100행, 다른 형식은 모든 행이다.",
    },
    schema: { type: "string", pattern: "^(max|[1-9]\\d{0,2}|1000)$" },
    example: "10",
  },
  _next: {
    description: {
      en: "The next page, as the answer before gave it in next and in its Link header. After a new edition it is answered with 410.",
      ko: "다음 쪽. 앞선 답의 next와 Link 머리글에 적힌 값이다. 판이 바뀐 뒤에는 410으로 답한다.",
    },
    schema: { type: "string" },
  },
  _facet: {
    description: {
      en: "Columns whose values are counted, separated by commas. The counts of a column ignore that column's own filter.",
      ko: "값의 수를 셀 열. 쉼표로 나눈다. 열의 수를 셀 때 그 열 자신의 조건은 빼고 센다.",
    },
    schema: names,
  },
  _col: {
    description: {
      en: "The only columns to give, separated by commas; the id is always among them.",
      ko: "받을 열. 쉼표로 나눈다. 식별자는 언제나 들어 있다.",
    },
    schema: names,
    example: ["id"],
  },
  "card._col": {
    description: {
      en: "The name of the one column whose figure the card is of; without it the card is that of the row.",
      ko: "카드로 볼 수치가 있는 열의 이름. 하나만 쓴다. 적지 않으면 행의 카드다.",
    },
    schema: { type: "string" },
    example: "id",
  },
  "card._labels": {
    description: {
      en: "The language in which the card is worded; without it Korean.",
      ko: "카드를 적을 언어. 없으면 한국어.",
    },
    schema: { type: "string", enum: ["ko", "en"] },
    example: "ko",
  },
  _nocol: {
    description: { en: "Columns to leave out, separated by commas.", ko: "뺄 열. 쉼표로 나눈다." },
    schema: names,
  },
  _labels: {
    description: {
      en: "Headers and words from fixed lists in this language, instead of names and ids.",
      ko: "열 이름과 고정 목록의 낱말을 식별자 대신 이 언어로 적는다.",
    },
    schema: { type: "string", enum: ["ko", "en"] },
    example: "ko",
  },
  _collate: {
    description: {
      en: "Sorts text in the order of this language, where _sort names text or ids that have a name; otherwise in that of _labels, else Korean.",
      ko: "_sort가 글이나 이름 있는 식별자를 가리킬 때 이 언어의 순서로 정렬한다. 없으면 _labels의 언어, 그것도 없으면 한국어 순서.",
    },
    schema: { type: "string", enum: ["ko", "en"] },
    example: "en",
  },
  _money: {
    description: {
      en: "Adds the won of every dated dollar amount, with the rate and its month. Only datasets with such amounts take it.",
      ko: "날짜가 있는 달러 금액마다 원화와 환율, 그 달을 덧붙인다. 그런 금액이 있는 데이터셋만 받는다.",
    },
    schema: { type: "string", enum: ["krw"] },
  },
  _bom: {
    description: {
      en: "Begins the CSV with a byte order mark, so that Excel reads Korean.",
      ko: "엑셀이 한글을 바르게 읽도록 CSV를 바이트 순서 표식으로 시작한다.",
    },
    schema: onOff,
    example: "1",
  },
  _dl: {
    description: {
      en: "Sends the answer as a file to be saved (Content-Disposition).",
      ko: "답을 저장할 파일로 보낸다(Content-Disposition).",
    },
    schema: onOff,
    example: "1",
  },
  _preset: {
    description: {
      en: "A box of fixed size in which the chart is framed as a picture that stands alone.",
      ko: "차트를 홀로 쓸 수 있는 그림으로 담을 틀의 크기.",
    },
    schema: { type: "string", enum: Object.keys(presets) },
    example: "og",
  },
  _width: {
    description: { en: "Width of the picture in px before scaling.", ko: "배율을 곱하기 전 그림 너비(px)." },
    schema: { type: "integer", minimum: pictureBounds.width.least, maximum: pictureBounds.width.greatest },
    example: 640,
  },
  _scale: {
    description: { en: "Pixels per px.", ko: "픽셀 배율." },
    schema: { type: "integer", minimum: pictureBounds.scale.least, maximum: pictureBounds.scale.greatest },
    example: 2,
  },
  lang: {
    description: { en: "The language of the answer.", ko: "답의 언어." },
    schema: { type: "string", enum: ["en", "ko"], default: "en" },
    example: "ko",
  },
  theme: {
    description: { en: "Light or dark ground.", ko: "밝은 바탕이나 어두운 바탕." },
    schema: { type: "string", enum: ["auto", "light", "dark"], default: "auto" },
    example: "dark",
  },
  accent: {
    description: {
      en: `Colour of the rule above the headline: ${presentationValues.accent}.`,
      ko: "제목 위 선의 색. 16진수 여섯 자리이며 바탕과 3:1 이상으로 구별돼야 한다.",
    },
    schema: { type: "string", pattern: "^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" },
    example: "a8480b",
  },
  bg: {
    description: { en: "The ground of the embed.", ko: "삽입 화면의 바탕." },
    schema: { type: "string", enum: ["paper", "transparent"], default: "paper" },
    example: "transparent",
  },
  font: {
    description: { en: "The type of the embed.", ko: "삽입 화면의 글꼴." },
    schema: { type: "string", enum: ["system", "serif"], default: "system" },
    example: "serif",
  },
  plain: {
    description: { en: "Without headline and measure.", ko: "제목과 단위 설명 없이." },
    schema: onOff,
    example: "1",
  },
  url: {
    description: {
      en: "The address of a chart's page or embed on this server.",
      ko: "이 서버에 있는 차트 페이지나 삽입 화면의 주소.",
    },
    schema: { type: "string", format: "uri" },
  },
  format: {
    description: { en: "The form of the answer.", ko: "답의 형식." },
    schema: { type: "string", enum: ["json", "xml"], default: "json" },
    example: "json",
  },
  maxwidth: {
    description: { en: "The greatest width in px.", ko: "최대 너비(px)." },
    schema: { type: "integer", minimum: 1, maximum: 999_999_999 },
    example: 640,
  },
  maxheight: {
    description: { en: "The greatest height in px.", ko: "최대 높이(px)." },
    schema: { type: "integer", minimum: 1, maximum: 999_999_999 },
    example: 480,
  },
};

/** Under which name of `optionDocs` an option of an endpoint is described: its own entry, else the common one. */
export function optionDocName(endpoint: string, option: string): string {
  const own = `${endpoint}.${option}`;
  return Object.hasOwn(optionDocs, own) ? own : option;
}
