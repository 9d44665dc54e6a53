import { amountsIn } from "./amounts-in";
import { foldText } from "./fold-text";
import { indexOfInitials, initialsOf } from "./hangul-initials";
import { parseSearch, type SearchTerm } from "./parse-search";
import { isSameNumber } from "./term-finder";

/** A part of a text, from `start` up to `end`, in UTF-16 offsets. */
export interface SearchMark {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a shown text contains the terms of a search: in order, without overlap, by offsets into the text as given.
 * A searched number is marked wherever the text states the same number, in whatever words. An empty search marks
 * nothing.
 */
export function searchMarks(text: string, search: string): readonly SearchMark[] {
  const terms = parseSearch(search);
  if (terms.length === 0 || text === "") return [];
  const folded = foldText(text);
  const marks = terms.flatMap((term) => marksOf(term, folded));
  if (marks.length === 0) return [];
  const offsets = originalOffsets(text, folded);
  return joinMarks(marks.map(({ start, end }) => ({ start: offsets.before(start), end: offsets.after(end) })));
}

function marksOf(term: SearchTerm, folded: string): SearchMark[] {
  const initials = term.kind === "initials" ? initialsOf(folded) : "";
  const find = (from: number) =>
    term.kind === "initials" ? indexOfInitials(folded, initials, term.text, from) : folded.indexOf(term.text, from);
  const marks: SearchMark[] =
    term.kind === "number" ? amountsIn(folded).filter((stated) => isSameNumber(term, stated)) : [];
  for (let start = find(0); start >= 0; start = find(start + term.text.length))
    marks.push({ start, end: start + term.text.length });
  return marks;
}

function joinMarks(marks: readonly SearchMark[]): SearchMark[] {
  const joined: { readonly start: number; end: number }[] = [];
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** A letter with what NFC may join to it: combining marks, and vowels and final consonants of Hangul. */
const wholeLetter = /.[\p{M}\u1160-\u11ff]*/gsu;

/** Leads from offsets of the folded text back to those of the text, to the edges of whole letters. */
function originalOffsets(text: string, folded: string) {
  if (text.normalize("NFC") === text && folded.length === text.length)
    return { before: (offset: number) => offset, after: (offset: number) => offset };
  const edges: { readonly text: number; readonly folded: number }[] = [];
  let length = 0;
  for (const { 0: letter, index } of text.matchAll(wholeLetter)) {
    edges.push({ text: index, folded: length });
    length += foldText(letter).length;
  }
  edges.push({ text: text.length, folded: length });
  return {
    before: (offset: number) => edges.findLast((edge) => edge.folded <= offset)?.text ?? 0,
    after: (offset: number) => edges.find((edge) => edge.folded >= offset)?.text ?? text.length,
  };
}
