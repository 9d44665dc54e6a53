import { searchMarks } from "@/lib/query/search-marks";

interface MarkedTextProps {
  readonly text: string;
  /** What readers look for; nothing is marked for an empty text. */
  readonly search: string;
}

/** A text in which what was looked for is marked. */
export function MarkedText({ text, search }: MarkedTextProps) {
  const marks = search === "" ? [] : searchMarks(text, search);
  if (marks.length === 0) return text;
  const rest = text.slice(marks.at(-1)?.end);
  return (
    <>
      {marks.map(({ start, end }, place) => (
        <span key={start}>
          {text.slice(marks[place - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {rest}
    </>
  );
}
