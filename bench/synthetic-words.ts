import type { Pair } from "@/lib/text/lang";

const pairs = (texts: readonly (readonly [en: string, ko: string])[]): readonly Pair[] =>
  texts.map(([en, ko]) => ({ en, ko }));

/** Invented places. */
export const places = pairs([
  ["Harrow", "해로"],
  ["Millbrook", "밀브룩"],
  ["Stonegate", "스톤게이트"],
  ["Eastmere", "이스트미어"],
  ["Larkfield", "라크필드"],
  ["Winterby", "윈터비"],
  ["Copperhill", "코퍼힐"],
  ["Saltash Bay", "솔태시만"],
  ["Redmoor", "레드무어"],
  ["Fallow", "팔로"],
  ["Greywater", "그레이워터"],
  ["Thornbury", "손버리"],
]);

/** Kinds of organizations; a place and a kind make a name. */
export const bodies = pairs([
  ["Council", "시의회"],
  ["Water Company", "수도회사"],
  ["Port Authority", "항만공사"],
  ["Nonprofit Trust", "비영리재단"],
  ["Ferry Line", "여객선사"],
  ["Workers' Union", "노동조합"],
  ["Savings Bank", "저축은행"],
  ["Gazette", "신문"],
]);

/** What events are about. */
export const things = pairs([
  ["a new pier", "새 부두"],
  ["the river bridge", "강 다리"],
  ["a power station", "발전소"],
  ["night ferries", "야간 여객선"],
  ["the old harbour", "옛 항구"],
  ["a data hall", "전산센터"],
  ["flood walls", "방수벽"],
  ["fare rules", "요금 규정"],
]);

/** Predicates: in English after a name, in Korean after a thing. */
export const deeds = pairs([
  ["offers to buy", "인수 제안"],
  ["rejects a plan for", "계획 거부"],
  ["goes to court over", "관련 소송 제기"],
  ["signs a contract on", "계약 체결"],
  ["delays work on", "공사 연기"],
  ["publishes its study of", "연구 공개"],
]);

/** The terms of `events.category`. */
export const categories = ["money", "courts", "works", "people", "rules", "votes", "press", "weather"] as const;
