import { describe, expect, test } from "vitest";
import type { ColumnType } from "@/lib/datasets/column";
import { sampleColumn } from "@/lib/datasets/testing/sample-column";
import type { Operator } from "@/lib/query/operators";
import { langs } from "@/lib/text/lang";
import { filterText } from "./filter-text";

const lookups = {
  words: { "deals.a": { gift: { en: "Gift", ko: "기부", order: 1 } } },
  names: {},
  sides: [],
  money: { currency: "USD", rates: [] },
  replaced: {},
};

describe("a filter in words", () => {
  test.each<[ColumnType, Operator, string, string, string]>([
    ["word", "eq", "gift", "A: Gift", "가: 기부"],
    ["word", "not", "gift", "A: not Gift", "가: 기부 제외"],
    ["word", "eq", "gift|unknown", "A: Gift or unknown", "가: 기부 또는 unknown"],
    ["word", "in", "gift,unknown", "A: Gift, unknown", "가: 기부, unknown"],
    ["money", "gte", "1000000", "A from $1 million", "가: 100만 달러 이상"],
    ["money", "in", "5,1.5", "A: $5, 1.5 USD", "가: 5달러, 1.5 USD"],
    ["date", "eq", "2019/2023", "A: 2019–2023", "가: 2019~2023"],
    ["date", "eq", "0001/2023", "A up to 2023", "가: 2023 이하"],
    ["text", "contains", "gift", "A contains “gift”", "가: ‘gift’ 포함"],
    ["text", "isblank", "", "A: not given", "가: 값 없음"],
    ["money", "notblank", "1", "A: given", "가: 값 있음"],
    ["boolean", "eq", "true", "A: yes", "가: 예"],
  ])("%s %s %s", (type, operator, value, en, ko) => {
    const texts = langs.map((lang) =>
      filterText({ lang, dataset: "deals", column: sampleColumn(type), operator, values: value.split("|"), lookups }),
    );
    expect(texts.sort()).toEqual([en, ko].sort());
  });
});
