import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { addressLimits } from "@/lib/http/address-limits";
import { pageParameters } from "./page-parameters";

const story = loadedSample();
const read = (query: string) => decodeURIComponent(pageParameters(story, new URLSearchParams(query)).toString());

describe("what can mean something stays as it is", () => {
  test.each([
    "amount__gte=5&kind=bid&_q=ferry&_sort=-amount,date",
    "_col=title_en,amount,amount_krw&_nocol=date&_money=krw&_size=50",
    "_v_scale=log&_v_row=harbour-bid&_v_col=amount&_v_date_from=2020",
    "date=2025-02&date__during=2025&id=no-such-row&amount__isblank=1",
    "theme=dark&accent=aa0000&lang=ko",
  ])("%s", (query) => {
    expect(read(query)).toBe(query);
  });
});

describe("the rest is ignored", () => {
  test.each([
    ["empty fields", "_q=&side=&kind=bid", "kind=bid"],
    ["names that only count readers", "utm_source=x&kind=bid&fbclid=y&_=1690000", "kind=bid"],
    ["unknown names", "zzz=1&__proto__=1&constructor=1&_zzz=1&kind__like=b&kind=bid", "kind=bid"],
    ["values that a column cannot have", "kind=0&kind=bid&kind=1&amount=many&date=2025-99", "kind=bid"],
    ["unknown columns in lists", "_sort=-amount,zzz,-amount&_col=zzz", "_sort=-amount"],
    ["long values of options", `_v_scale=${"a".repeat(101)}&theme=${"b".repeat(101)}&_q=x`, "_q=x"],
    ["what is given twice", "kind=bid&kind=bid", "kind=bid"],
  ])("%s", (_, query, expected) => {
    expect(read(query)).toBe(expected);
  });
});

test.each([
  ["values that no row has", (index: number) => `status=${index}`],
  ["texts", (index: number) => `title_en__contains=x${index}`],
  ["ids", (index: number) => `id=x${index}`],
  ["one long search", (index: number) => (index === 0 ? `_q=${"a".repeat(16_000)}` : "")],
  ["view options", (index: number) => `_v_x=${index}`],
])("a query of 16 KB of %s keeps little of it", (_, part) => {
  const query = `${Array.from({ length: 1500 }, (__, index) => part(index)).join("&")}&kind=bid`;
  const kept = pageParameters(story, new URLSearchParams(query));
  expect(kept.toString().length).toBeLessThanOrEqual(addressLimits.pageQuery);
  expect(kept.size).toBeLessThanOrEqual(addressLimits.parameters);
});
