import type { ColumnType } from "@/lib/datasets/column";
import type { Pair } from "@/lib/text/lang";

/** The content of a cell by column type, in both languages. */
export const cellForms: Readonly<Record<ColumnType, Pair>> = {
  id: { en: "permanent id in kebab-case, once per file", ko: "케밥 표기 고정 식별자. 파일에서 한 번만 쓴다" },
  text: { en: "text for readers", ko: "독자가 읽는 글" },
  url: { en: "address that begins with `https://` or `http://`", ko: "`https://`나 `http://`로 시작하는 주소" },
  word: { en: "one word of a fixed list", ko: "고정 목록의 낱말 하나" },
  currency: { en: "ISO 4217 code, such as `USD`", ko: "ISO 4217 통화 코드. 예: `USD`" },
  side: { en: "id of a side, `both` or `neither`", ko: "진영 식별자나 `both`, `neither`" },
  boolean: { en: "`true` or `false`", ko: "`true`나 `false`" },
  integer: { en: "whole number in plain digits", ko: "숫자만 적은 정수" },
  number: { en: "decimal number in plain digits", ko: "숫자와 소수점만 적은 수" },
  money: { en: "whole units of the currency, plain digits", ko: "통화 기본 단위 금액. 숫자만" },
  date: { en: "EDTF date", ko: "EDTF 날짜" },
  reference: { en: "id of a row of another file", ko: "다른 파일에 있는 행의 식별자" },
  references: { en: "ids, separated by `;`", ko: "식별자 목록. `;`로 나눈다" },
  citations: {
    en: "`source-id` or `source-id#locator`, separated by `;`",
    ko: "`source-id` 또는 `source-id#위치`. `;`로 나눈다",
  },
};
