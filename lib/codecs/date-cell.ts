import { z } from "zod";
import { type EdtfDate, type EdtfProblem, parseEdtf } from "@/lib/dates/parse-edtf";
import type { Pair } from "@/lib/text/lang";
import { type CellFormat, restricted } from "./cell-codec";

/** The years of which a story may tell; what lies beyond is a slip. */
const years = { first: 1000, last: 2100 };

/** Whether an ISO day lies in a year of which a story may tell. */
function isPlausible(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return years.first <= year && year <= years.last;
}

const problems: Readonly<Record<EdtfProblem, string>> = {
  "season codes are not used": "계절 부호는 쓰지 않는다",
  "unspecified digits are not used": "비워 둔 자릿수(X)는 쓰지 않는다",
  "times of day are not used": "시각은 적지 않는다",
  "the mark % is not used, only ~ or ?": "% 표시는 쓰지 않는다. ~나 ?만 쓴다",
  "not a date in a form that is read here (2018, 2024-02, 2025-02-10, with ~ or ?, or a/b, a/..)":
    "읽을 수 있는 날짜가 아니다(2018, 2024-02, 2025-02-10, 뒤에 ~나 ?, 또는 a/b, a/..)",
  "an interval with an open start is not used": "시작이 열린 기간은 쓰지 않는다",
  "an end of the interval is missing": "기간의 한쪽 끝이 없다",
  "the interval ends before it starts": "기간의 끝이 시작보다 앞선다",
  "month out of range": "달은 01부터 12까지다",
  "day does not exist": "달력에 없는 날이다",
};

/** What is said of a year of which no story tells. */
const yearProblem: Pair = {
  en: `year out of range; it lies between ${years.first} and ${years.last}`,
  ko: `연도가 범위를 벗어났다. ${years.first}년부터 ${years.last}년까지만 쓴다`,
};

const edtfCell: CellFormat<EdtfDate> = {
  output: z.object({ edtf: z.string(), earliest: z.string(), latest: z.string().nullable() }),
  decode: (cell) => {
    const parsed = parseEdtf(cell);
    if (parsed.ok) return { value: parsed.value };
    const { problem, text, suggestion } = parsed;
    // The caller adds the cell to the fault; a reason about one end of an interval names that end.
    const end = text === cell ? "" : `: ${JSON.stringify(text)}`;
    return { reason: { en: problem + end, ko: problems[problem] + end }, fix: suggestion };
  },
  encode: (value) => value.edtf,
};

/** A day as `2026-07-02`, in a plausible year. */
export const dayCell = restricted(
  {
    output: z.string(),
    decode: (cell) => {
      const isDay = /^\d{4}-\d{2}-\d{2}$/.test(cell) && parseEdtf(cell).ok;
      return isDay
        ? { value: cell }
        : { reason: { en: "not a day such as 2026-07-02", ko: "2026-07-02 같은 날짜가 아니다" } };
    },
    encode: (day) => day,
  },
  isPlausible,
  yearProblem,
);

/** A date in the EDTF forms that are read here, with its earliest and latest day, in a plausible year. */
export const dateCell = restricted(
  edtfCell,
  ({ earliest, latest }) => isPlausible(earliest) && (latest === null || isPlausible(latest)),
  yearProblem,
);
