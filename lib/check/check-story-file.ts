import { findNodeAtLocation, type ParseError, parse, parseTree } from "jsonc-parser";
import { datasets } from "@/lib/datasets/registry";
import { type CellRef, type StoryFile, storyFileSchema } from "@/lib/datasets/story-file";
import { nearest } from "@/lib/text/nearest";
import type { IdsOf } from "./check-references";
import type { Fault } from "./fault";

const file = "story.json";

/** Reads `story.json`: its JSON and its schema, with the line of each fault. */
export function readStoryFile(text: string | undefined): { story?: StoryFile; faults: Fault[] } {
  if (text === undefined) return { faults: [{ file, line: 1, message: `the file is missing: ${file}` }] };
  const badCharacter = text.indexOf("\ufffd");
  if (badCharacter >= 0) {
    return {
      faults: [{ file, line: lineAt(text, badCharacter), message: "is not UTF-8 here; save the file as UTF-8" }],
    };
  }
  const syntax: ParseError[] = [];
  const json: unknown = parse(text, syntax, { disallowComments: true });
  const [first] = syntax;
  if (first) {
    const message = "not JSON here; look for a missing or superfluous comma, quotation mark or bracket";
    return { faults: [{ file, line: lineAt(text, first.offset), message }] };
  }
  const parsed = storyFileSchema.safeParse(json);
  if (parsed.success) return { story: parsed.data, faults: [] };
  return {
    faults: parsed.error.issues.map((issue) => ({
      file,
      line: lineOf(text, issue.path),
      column: issue.path.map(String).join(".") || undefined,
      message: issue.message.charAt(0).toLowerCase() + issue.message.slice(1),
    })),
  };
}

/** Finds what `story.json` names and the tables do not hold: persons, the project, the article, figures. */
export function checkStoryFile(story: StoryFile, text: string, ids: IdsOf): Fault[] {
  const faults: Fault[] = [];
  const need = (id: string, dataset: "entities" | "sources", path: readonly (string | number)[]) => {
    const known = ids(dataset);
    if (!known || known.has(id)) return;
    const message = `no such row in ${dataset}.csv: ${JSON.stringify(id)}`;
    faults.push({ file, line: lineOf(text, path), column: path.join("."), message, fix: nearest(id, known) });
  };
  for (const [index, side] of story.sides.entries()) need(side.entity, "entities", ["sides", index, "entity"]);
  need(story.project, "entities", ["project"]);
  need(story.article, "sources", ["article"]);
  for (const [index, cell] of story.headline.entries()) {
    faults.push(...checkCell(cell, text, ["headline", index], ids));
  }
  for (const [index, figure] of story.keyFigures.entries()) {
    for (const side of story.sides) {
      const path = ["keyFigures", index, "figures", side.id];
      const cell = figure.figures[side.id];
      if (cell) faults.push(...checkCell(cell, text, path, ids));
      else
        faults.push({
          file,
          line: lineOf(text, path),
          column: path.join("."),
          message: `the figure of a side is missing: ${side.id}`,
        });
    }
  }
  return faults;
}

function checkCell(cell: CellRef, text: string, path: readonly (string | number)[], ids: IdsOf): Fault[] {
  const at = { file, line: lineOf(text, path), column: path.join(".") };
  const known = ids(cell.dataset);
  if (known && !known.has(cell.row)) {
    const message = `no such row in ${cell.dataset}.csv: ${JSON.stringify(cell.row)}`;
    return [{ ...at, message, fix: nearest(cell.row, known) }];
  }
  const columns: Readonly<Record<string, { readonly type: string }>> = datasets[cell.dataset].columns;
  if (columns[cell.column]?.type === "money") return [];
  return [{ ...at, message: `not a column of money in ${cell.dataset}: ${JSON.stringify(cell.column)}` }];
}

/** The line on which a path's value stands; for a key that is missing, the line of the object that lacks it. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  const tree = parseTree(text);
  const keys = path.map((key) => (typeof key === "number" ? key : String(key)));
  for (let length = keys.length; tree && length >= 0; length--) {
    const node = findNodeAtLocation(tree, keys.slice(0, length));
    if (node) return lineAt(text, node.offset);
  }
  return 1;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
