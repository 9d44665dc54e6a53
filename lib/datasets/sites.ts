import { defineDataset } from "./dataset";
import {
  confidence,
  count,
  currency,
  date,
  degrees,
  howFirm,
  id,
  money,
  optionalLines,
  optionalPair,
  qualifier,
  references,
  requiredLines,
  sources,
  word,
} from "./declare";

/** Places where something is built, run or planned. */
export const sites = defineDataset({
  name: "sites",
  label: { en: "Sites", ko: "부지" },
  description: {
    en: "Sites with their planned capacity. Planned is not built.",
    ko: "부지와 계획 용량. 계획은 완공을 뜻하지 않는다.",
  },
  counter: "곳",
  columns: {
    id,
    ...requiredLines("name", ["Site", "부지"], ["Name of the site.", "부지 이름."]),
    country: word.required(["Country", "국가"], ["ISO 3166 code of the country.", "국가 코드(ISO 3166)."]),
    ...requiredLines("region", ["Region", "지역"], ["State, county or region.", "주·카운티·지역."]),
    announced: date.required(["Announced", "발표"], ["When it was announced, as EDTF.", "발표된 때(EDTF)."]),
    capacity: count.optional(
      ["Planned capacity", "계획 용량"],
      ["Planned capacity, in its unit.", "계획 용량. 단위는 따로 적는다."],
      {
        unitIn: "capacity_unit",
        qualifier: "capacity_qualifier",
      },
    ),
    capacity_unit: word.optional(
      ["Capacity unit", "용량 단위"],
      ["What the capacity is counted in, such as MW or tonnes a year.", "용량을 세는 단위. MW, 연간 톤 등."],
      { together: "capacity" },
    ),
    capacity_qualifier: qualifier.optional(["Capacity qualifier", "용량 성격"], howFirm("capacity", "용량이")),
    investment: money({
      currency: "currency",
      qualifier: "investment_qualifier",
      dated: "announced",
      undisclosed: true,
    }).optional(
      ["Investment", "투자액"],
      ["Stated investment; empty if undisclosed.", "알려진 투자액. 공개되지 않았으면 비어 있다."],
    ),
    currency: currency.optional(["Currency", "통화"], ["ISO 4217 code.", "ISO 4217 코드."]),
    investment_qualifier: qualifier.optional(
      ["Investment qualifier", "투자액 성격"],
      howFirm("investment", "투자액이"),
    ),
    companies: references("entities").optional(
      ["Developers and operators", "개발·운영사"],
      ["Who develops or runs the site.", "부지를 개발하거나 운영하는 곳."],
    ),
    status: word.required(["Status", "상태"], ["Status of the site.", "진행 상태."]),
    ...optionalLines(
      "running",
      ["What runs", "가동 부분"],
      [
        "What of the site runs, in a few words, where only a part does.",
        "일부만 가동 중일 때 무엇이 가동 중인지 짧게.",
      ],
    ),
    ...optionalPair(
      "status_note",
      ["Status in words", "상태 설명"],
      ["What the status leaves out.", "상태에 덧붙일 설명."],
    ),
    ...optionalLines(
      "town",
      ["Town", "도시"],
      [
        "The town at which the coordinates stand, as the map names it; empty where they are those of the site itself.",
        "좌표가 가리키는 도시. 지도에 이 이름으로 나온다. 좌표가 부지 자체의 것이면 비운다.",
      ],
    ),
    latitude: degrees(90).optional(
      ["Latitude", "위도"],
      ["Degrees north, WGS 84, from -90 to 90.", "위도(WGS 84). -90에서 90까지."],
      { together: "longitude" },
    ),
    longitude: degrees(180).optional(
      ["Longitude", "경도"],
      ["Degrees east, WGS 84, from -180 to 180.", "경도(WGS 84). -180에서 180까지."],
    ),
    ...optionalPair("note", ["Note", "비고"], ["Caveats about the row.", "유의할 점."]),
    sources,
    confidence,
  },
  heading: "name",
  shown: ["name", "country", "region", "announced", "capacity", "investment", "companies", "status", "sources"],
  order: "capacity_unit,-capacity",
  facets: ["country", "status", "confidence"],
});
