import type { siteBuilders as English } from "./words.en";

/** 부지와 기업 차트의 말. */
export const siteBuilders: typeof English = {
  finding: (sites, done, most) => {
    const running = done === 0 ? "가동 중인 곳은 없다" : `일부라도 가동 중인 곳은 ${done}곳이다`;
    return `부지 ${sites}곳 가운데 ${running}${most === null ? "" : `. ${most.name}의 이름이 나오는 곳은 ${most.count}곳이다`}`;
  },
  one: (site, companies, status) => `${site}: ${status}(${companies})`,
  nothing: "보여 줄 부지가 없다",
  measure: "상태별 부지와 그곳을 개발·소유·운영하는 기업.",
  alt: (count, rows) => `부지 ${count}곳의 기업과 상태. ${rows.join(" ")}`,
  row: (site, country, companies, status) => `${site}(${country}): ${companies}, ${status}.`,
  running: (status, running) => `${status}: ${running}`,
  detail: (status, country) => `${status} · ${country}`,
  unnamed: "기업이 알려지지 않음",
  list: (names) => names.join(", "),
  statuses: (statuses) => statuses.join(", "),
  map: {
    caption: "표시는 부지가 아니라 도시의 위치다. 윤곽: 내추럴 어스(Natural Earth), 공유 저작물.",
    note: "넓은 화면에서 표 위에 나오는 지도의 표시는 부지 자체가 아니라 부지의 행에 적힌 도시의 위치다. 육지와 국경은 공유 저작물인 내추럴 어스(Natural Earth)를 따랐다.",
    unplaced: "지도에 위치가 없는 부지",
    unnamed: "지도에 있으나 이름을 적지 못한 부지",
    listed: (site, country) => `${site} · ${country}`,
    more: "… 나머지는 아래에 있다",
  },
  columns: {
    site: "부지",
    companies: "짓거나 운영하는 기업",
    status: "상태",
    country: "국가",
    announced: "발표",
    town: "지도의 도시",
    others: "다른 기업",
  },
};
