import { amountsIn } from "./amounts-in";
import { foldText, letterOffsets } from "./fold-text";
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
  const offsets = originalOffsets(text);
  return joinMarks(marks.map(({ start, end }) => ({ start: offsets.before(start), end: offsets.after(end) })));
}

function marksOf(term: SearchTerm, folded: string): SearchMark[] {
  if (term.kind === "pattern") {
    return [...folded.matchAll(new RegExp(term.pattern, "g"))].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    }));
  }
  const marks: SearchMark[] =
    term.kind === "number" ? amountsIn(folded).filter((stated) => isSameNumber(term, stated)) : [];
  const { text } = term;
  for (let start = folded.indexOf(text); start >= 0; start = folded.indexOf(text, start + text.length))
    marks.push({ start, end: start + text.length });
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

/** Leads from offsets of the folded text back to those of the text, to the edges of whole letters. */
function originalOffsets(text: string) {
  const edges = letterOffsets(text);
  return {
    before: (offset: number) => edges.findLast((edge) => edge.folded <= offset)?.text ?? 0,
    after: (offset: number) => edges.find((edge) => edge.folded >= offset)?.text ?? text.length,
  };
}
