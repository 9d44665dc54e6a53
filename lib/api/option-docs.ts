import { presentationValues } from "@/lib/embed/presentation";
import { pictureBounds, presets } from "@/lib/picture/picture-size";
import { langs, type Pair } from "@/lib/text/lang";

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
    readonly default?: string;
  };
  /** A value that can be used with every dataset or chart; undefined where there is none. */
  readonly example?: string | number | readonly string[] | undefined;
}

const text = { type: "string" } as const;
const names = { type: "array", items: text } as const;
const onOff = choice(["1", "0"], "0");

function choice(values: readonly string[], standard?: string): OptionDoc["schema"] {
  return { ...text, enum: values, ...(standard !== undefined && { default: standard }) };
}

function whole(minimum: number, maximum: number): OptionDoc["schema"] {
  return { type: "integer", minimum, maximum };
}

function option(en: string, ko: string, schema: OptionDoc["schema"], example?: OptionDoc["example"]): OptionDoc {
  return { description: { en, ko }, schema, example };
}

/**
 * Every option that an address of the API can have, by name; those with several values separate them by commas. An
 * option that an endpoint reads in its own way has a second entry, with the name of the endpoint and a dot before it.
 */
const optionDocs: Readonly<Record<string, OptionDoc>> = {
  _q: option(
    "Search in both languages: words anywhere in a row, Korean initial consonants, or an amount such as 974억 or 97.4B. Quotes keep words together.",
    "두 언어에서 찾는다. 행 어디에 있는 낱말이든, 초성이든, 974억이나 97.4B 같은 금액이든 찾는다. 따옴표로 묶으면 그대로 찾는다.",
    text,
  ),
  _sort: option(
    "Columns to sort by, separated by commas; a minus sign means descending. Amounts sort by their value in the story’s currency, those without a rate last in either direction.",
    "정렬할 열. 쉼표로 나눈다. 앞의 빼기표는 내림차순. 금액은 이야기의 통화로 환산한 값으로 정렬하고, 환율이 없는 금액은 어느 방향이든 맨 뒤에 온다.",
    names,
    ["-id"],
  ),
  _size: option(
    "Rows per response: a whole number from 1 to 1000, or max. The default is 100 in JSON and all rows in the other formats.",
    "응답 하나에 담을 행 수. 1부터 1000까지의 정수나 max. 적지 않으면 JSON은 100행, 다른 형식은 모든 행이다.",
    { type: "string", pattern: "^(max|[1-9]\\d{0,2}|1000)$" },
    "10",
  ),
  _next: option(
    "The next page, as in next and in the Link header of the previous response. After a new edition the response is 410.",
    "다음 쪽. 앞선 응답의 next와 Link 헤더에 적힌 값이다. 판이 바뀐 뒤에는 410으로 응답한다.",
    text,
  ),
  _facet: option(
    "Columns whose values are counted, separated by commas. The counts of a column ignore that column’s own filter.",
    "값의 수를 셀 열. 쉼표로 나눈다. 이때 그 열 자신의 조건은 적용하지 않는다.",
    names,
  ),
  _col: option(
    "The columns to return, in this order, separated by commas. The id is always included, and behind a figure what it would be misread without: its qualifier, its currency, the entries that contain it and that it replaces and, if converted, rate and month.",
    "받을 열과 그 순서. 쉼표로 나눈다. 식별자는 언제나 들어 있고, 수치 뒤에는 그것 없이는 잘못 읽을 수 있는 열이 함께 온다. 수치의 성격, 통화, 그 수치를 포함하는 항목, 그 수치가 대체한 항목, 환산했다면 환율과 그 달이다.",
    names,
    ["id"],
  ),
  "card._col": option(
    "The name of the column with the card’s figure, exactly one; by default the card is that of the row.",
    "카드로 볼 수치가 있는 열의 이름. 하나만 쓴다. 적지 않으면 행의 카드다.",
    text,
    "id",
  ),
  "card._labels": option(
    "The language of the card; Korean by default.",
    "카드의 언어. 적지 않으면 한국어.",
    choice(langs),
    "ko",
  ),
  _nocol: option(
    "Columns to leave out, separated by commas, also those that come with a figure: _col=amount&_nocol=amount_qualifier,currency,part_of,replaces gives the amount alone.",
    "뺄 열. 쉼표로 나눈다. 수치와 함께 오는 열도 뺄 수 있다. _col=amount&_nocol=amount_qualifier,currency,part_of,replaces는 금액만 준다.",
    names,
  ),
  _labels: option(
    "In files, headers, words from fixed lists and the names of entries, in lists too, in this language instead of ids.",
    "파일에서 열 이름, 고정 목록의 낱말, 목록에 든 것까지 항목의 이름을 식별자 대신 이 언어로 적는다.",
    choice(langs),
    "ko",
  ),
  _collate: option(
    "Sorts text, and ids that have a name, in the order of this language; by default that of _labels, or Korean.",
    "글과 이름 있는 식별자를 이 언어의 순서로 정렬한다. 적지 않으면 _labels의 언어, 그것도 없으면 한국어 순서.",
    choice(langs),
    "en",
  ),
  _money: option(
    "Adds every dated amount in one of the story’s two currencies (currency and secondCurrency of /api/v1/{story}.json, in lower case), with the rate and its month; amounts in that currency stay as stated. Only for datasets with such amounts.",
    "날짜가 있는 금액마다 이야기의 두 통화(/api/v1/{story}.json의 currency와 secondCurrency, 소문자) 가운데 하나로 적은 금액과 환율, 그 달을 덧붙인다. 그 통화로 적힌 금액은 그대로다. 그런 금액이 있는 데이터셋에만 쓸 수 있다.",
    { ...text, pattern: "^[a-z]{3}$" },
  ),
  _dates: option(
    "days: puts the first and the last day that a date can mean behind it, as columns <name>_earliest and <name>_latest. The dates themselves stay EDTF text.",
    "days로 적으면 날짜 열마다 그 날짜가 뜻할 수 있는 첫날과 마지막 날을 <이름>_earliest, <이름>_latest 열로 덧붙인다. 날짜 자체는 EDTF 글로 남는다.",
    choice(["days"]),
    "days",
  ),
  _bom: option(
    "For Excel: starts the CSV with a byte order mark, so that Korean text is read correctly, and puts an apostrophe before dates and other texts that Excel would rewrite.",
    "엑셀용: 한글이 깨지지 않도록 CSV를 바이트 순서 표식으로 시작하고, 엑셀이 바꿔 적을 날짜와 글 앞에 작은따옴표를 붙인다.",
    onOff,
    "1",
  ),
  _dl: option(
    "Sends the response as a file to save (Content-Disposition). Its name says story, dataset or chart, edition, and a mark of the view.",
    "응답을 저장할 파일로 보낸다(Content-Disposition). 파일 이름에 이야기, 데이터셋이나 차트, 판, 보기의 표식이 들어간다.",
    onOff,
    "1",
  ),
  _preset: option(
    "The fixed size of a self-contained picture of the chart.",
    "차트를 독립된 그림으로 담을 고정 크기.",
    choice(Object.keys(presets)),
    "og",
  ),
  _width: option(
    "Width of the picture in px before scaling.",
    "배율을 곱하기 전 그림 너비(px).",
    whole(pictureBounds.width.min, pictureBounds.width.max),
    640,
  ),
  _scale: option("Pixels per px.", "픽셀 배율.", whole(pictureBounds.scale.min, pictureBounds.scale.max), 2),
  lang: option("The language of the response.", "응답의 언어.", choice(["en", "ko"], "en"), "ko"),
  theme: option(
    "Light or dark mode; auto follows the reader’s device.",
    "밝은 모드나 어두운 모드. auto는 독자의 기기 설정을 따른다.",
    choice(["auto", "light", "dark"], "auto"),
    "dark",
  ),
  accent: option(
    `Colour of the rule above the headline: ${presentationValues.accent}.`,
    "제목 위 선의 색. 16진수 여섯 자리이며 배경과의 대비가 3:1 이상이어야 한다.",
    { type: "string", pattern: "^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" },
    "a8480b",
  ),
  bg: option(
    "The background of the embed.",
    "삽입 화면의 배경.",
    choice(["paper", "transparent"], "paper"),
    "transparent",
  ),
  font: option("The typeface of the embed.", "삽입 화면의 글꼴.", choice(["system", "serif"], "system"), "serif"),
  plain: option("Leaves out headline and measure.", "제목과 단위 설명을 뺀다.", onOff, "1"),
  url: option(
    "The address of a chart’s page or embed, or of another page with charts, on this server.",
    "이 서버에 있는 차트 페이지나 삽입 화면, 또는 차트가 있는 다른 페이지의 주소.",
    { type: "string", format: "uri" },
  ),
  format: option("The format of the response.", "응답의 형식.", choice(["json", "xml"], "json"), "json"),
  maxwidth: option("The maximum width in px.", "최대 너비(px).", whole(1, 999_999_999), 640),
  maxheight: option("The maximum height in px.", "최대 높이(px).", whole(1, 999_999_999), 480),
};

/** The description of an option by its name in `optionDocs`. Throws an Error for one that has none. */
export function optionDoc(name: string): OptionDoc {
  const doc = optionDocs[name];
  if (!doc) throw new Error(`option without a description: ${name}`);
  return doc;
}

/** The name of an option's entry in `optionDocs`: that of the endpoint, else the common one. */
export function optionDocName(endpoint: string, option: string): string {
  const own = `${endpoint}.${option}`;
  return Object.hasOwn(optionDocs, own) ? own : option;
}
