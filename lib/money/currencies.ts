/**
 * The currencies that have names and signs, by ISO 4217 code: `sign` comes directly before an English figure, the names
 * behind one. A map, since a plain object would find one named "constructor".
 */
export const currencies: ReadonlyMap<string, { readonly sign: string; readonly ko: string; readonly en: string }> =
  new Map([
    ["USD", { sign: "$", ko: "달러", en: "dollar" }],
    ["KRW", { sign: "₩", ko: "원", en: "won" }],
    ["EUR", { sign: "€", ko: "유로", en: "euro" }],
    ["GBP", { sign: "£", ko: "파운드", en: "pound" }],
    ["JPY", { sign: "¥", ko: "엔", en: "yen" }],
    ["CNY", { sign: "CNY ", ko: "위안", en: "yuan" }],
    ["AED", { sign: "AED ", ko: "디르함", en: "dirham" }],
  ]);
