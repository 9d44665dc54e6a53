import { searchMarks } from "@/lib/query/search-marks";

/** A text with the matches of a search highlighted; an empty search matches nothing. */
export function MarkedText({ text, search }: { readonly text: string; readonly search: string }) {
  const marks = search === "" ? [] : searchMarks(text, search);
  if (marks.length === 0) return text;
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end)}
    </>
  );
}
