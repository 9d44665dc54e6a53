import { daysInMonth, isoForm, readPoint } from "./date-span";
import { isoCandidate } from "./iso-candidate";

/** A date as it is written, and the ISO days between which it lies. */
export interface EdtfDate {
  readonly edtf: string;
  /** First possible day, `2018-01-01` of `2018`. */
  readonly earliest: string;
  /** Last possible day, `2018-12-31` of `2018`; null if the end is open. */
  readonly latest: string | null;
}

/** What is wrong with a date that is refused. */
export type EdtfProblem =
  | "season codes are not used"
  | "unspecified digits are not used"
  | "times of day are not used"
  | "the mark % is not used, only ~ or ?"
  | "not a date in a form that is read here (2018, 2024-02, 2025-02-10, with ~ or ?, or a/b, a/..)"
  | "an interval with an open start is not used"
  | "an end of the interval is missing"
  | "the interval ends before it starts"
  | "month out of range"
  | "day does not exist";

/**
 * `reason` is a lower-case fragment that ends in the refused text, which may be one end of an interval; `problem` is the
 * same without the text. `suggestion` is a form that would be read.
 */
export type ParsedEdtf = Read<EdtfDate> | Refused;

type Read<Value> = { readonly ok: true; readonly value: Value };
type Refused = {
  readonly ok: false;
  readonly problem: EdtfProblem;
  readonly text: string;
  readonly reason: string;
  readonly suggestion?: string;
};

const namedForms: readonly (readonly [form: RegExp, problem: EdtfProblem])[] = [
  [/^\d{4}-(?:2[1-9]|3\d|4[01])[~?]?$/, "season codes are not used"],
  [/^(?=.*X)[\dX]{4}(?:-[\dX]{2}){0,2}[~?]?$/, "unspecified digits are not used"],
  [/^\d{4}-\d{2}-\d{2}[T ]\d/, "times of day are not used"],
  [/^\d{4}(?:-\d{2}){0,2}%$/, "the mark % is not used, only ~ or ?"],
];

const noForm: EdtfProblem =
  "not a date in a form that is read here (2018, 2024-02, 2025-02-10, with ~ or ?, or a/b, a/..)";

/**
 * Reads a date in one of the forms that are used here: a year, month or day, each with `~` or `?`, and the intervals
 * `a/b` and `a/..` of them (from EDTF levels 0 and 1, ISO 8601-2). A mark does not widen the span. Never throws:
 * any other text gives the reason and, where the form is plainly another way to write one, a suggestion.
 */
export function parseEdtf(text: string): ParsedEdtf {
  const read = readDate(text);
  if (read.ok) return read;
  const suggestion = isoCandidate(text);
  return readDate(suggestion).ok ? { ...read, suggestion } : read;
}

function readDate(edtf: string): ParsedEdtf {
  const [start = "", end, more] = edtf.split("/");
  if (more !== undefined) return refuse(noForm, edtf);
  if (end === undefined) return readDays(edtf);
  if (start === "..") return refuse("an interval with an open start is not used", edtf);
  if (end === "" || start === "") return refuse("an end of the interval is missing", edtf);

  const first = readDays(start);
  if (!first.ok) return first;
  const { earliest } = first.value;
  if (end === "..") return { ok: true, value: { edtf, earliest, latest: null } };
  const last = readDays(end);
  if (!last.ok) return last;
  const { latest } = last.value;
  return latest < earliest
    ? refuse("the interval ends before it starts", edtf)
    : { ok: true, value: { edtf, earliest, latest } };
}

function readDays(edtf: string): Read<EdtfDate & { readonly latest: string }> | Refused {
  for (const [form, problem] of namedForms) if (form.test(edtf)) return refuse(problem, edtf);
  const point = readPoint(edtf);
  if (point === null) return refuse(noForm, edtf);
  const { year, month, day } = point;
  if (month !== null && (month < 1 || month > 12)) return refuse("month out of range", edtf);
  const lastDay = daysInMonth(year, month ?? 12);
  if (day !== null && (day < 1 || day > lastDay)) return refuse("day does not exist", edtf);
  const earliest = isoForm(year, month ?? 1, day ?? 1);
  return { ok: true, value: { edtf, earliest, latest: isoForm(year, month ?? 12, day ?? lastDay) } };
}

/** Quoted as JSON, so that line breaks and stray characters in a cell stay visible and on one line. */
function refuse(problem: EdtfProblem, text: string): Refused {
  return { ok: false, problem, text, reason: `${problem}: ${JSON.stringify(text)}` };
}
