import { parse } from "jsonc-parser";
import { readRecords } from "@/lib/csv/read-records";
import type { StoryTexts } from "./check-story";

/** A cell, or an entry of `story.json`, that differs between two versions of a story. */
export interface ChangedCell {
  readonly file: string;
  /** The row's id; empty in `story.json`. */
  readonly row: string;
  /** The column, or the path of an entry of `story.json`. */
  readonly column: string;
  /** What stood there; undefined where the row or the entry is new. */
  readonly before: string | undefined;
  /** What stands there; undefined where the row or the entry is gone. */
  readonly after: string | undefined;
}

/**
 * The cells that differ between two versions of a story's files, by file, row and column. Rows are found by their id, so
 * that neither their order, nor the order of columns, nor how a file was saved is a change.
 */
export function changedCells(before: StoryTexts, after: StoryTexts): ChangedCell[] {
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  return files.flatMap((file) => {
    const [old, current] = [cellsOf(file, before.get(file)), cellsOf(file, after.get(file))];
    const keys = [...new Set([...current.keys(), ...old.keys()])];
    return keys.flatMap((key) => {
      const [row = "", column = ""] = key.split("\0");
      const change = { before: old.get(key), after: current.get(key) };
      return change.before === change.after ? [] : [{ file, row, column, ...change }];
    });
  });
}

/** The cells of a file that are not empty, by row and column; none of a file that cannot be read. */
function cellsOf(file: string, text = ""): ReadonlyMap<string, string> {
  if (file.toLowerCase() === "story.json") return new Map(leavesOf(parse(text)));
  const read = readRecords(text.replace(/^\ufeff/, ""));
  const [head, ...body] = read.ok ? read.records : [];
  const idIndex = head?.cells.indexOf("id") ?? -1;
  return new Map(
    body.flatMap(({ cells }) =>
      (head?.cells ?? []).flatMap((column, index): [string, string][] => {
        const [id = "", cell = ""] = [cells[idIndex], cells[index]];
        const written = cell.replaceAll("\r\n", "\n").normalize("NFC");
        return cell === "" || id === "" ? [] : [[`${id}\0${column}`, written]];
      }),
    ),
  );
}

function leavesOf(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
  return value === undefined ? [] : [[`\0${path.join(".")}`, String(value)]];
}
