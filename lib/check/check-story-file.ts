import { findNodeAtLocation, type ParseError, parse, parseTree } from "jsonc-parser";
import { lineAt } from "@/lib/csv/read-records";
import type { Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { type CellRef, type StoryFile, storyFileSchema } from "@/lib/datasets/story-file";
import { checkId, type IdsOf } from "./check-references";
import { type Fault, unknownValue } from "./fault";

const file = "story.json";

type Path = readonly (string | number)[];

/** Reads `story.json`: its JSON and its schema, with the line of each fault. */
export function readStoryFile(text: string | undefined): { story?: StoryFile; faults: Fault[] } {
  const refuse = (line: number, message: string) => ({ faults: [{ file, line, message }] });
  if (text === undefined) return refuse(1, `the file is missing: ${file}`);
  const badCharacter = text.indexOf("\ufffd");
  if (badCharacter >= 0) return refuse(lineAt(text, badCharacter), "is not UTF-8 here; save the file as UTF-8");
  const syntax: ParseError[] = [];
  const json: unknown = parse(text, syntax, { disallowComments: true });
  const [first] = syntax;
  if (first) {
    const message = "not JSON here; look for a missing or superfluous comma, quotation mark or bracket";
    return refuse(lineAt(text, first.offset), message);
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
  const at = (path: Path) => ({ file, line: lineOf(text, path), column: path.join(".") });
  const checkCell = ({ dataset: name, row, column }: CellRef, path: Path): Fault[] => {
    const unknownRow = checkId(at(path), name, row, ids);
    const dataset: Dataset = datasets[name];
    if (unknownRow.length > 0 || dataset.columns[column]?.type === "money") return unknownRow;
    return [unknownValue(at(path), `not a column of money in ${name}`, column)];
  };
  return [
    ...story.sides.flatMap(({ entity }, index) => checkId(at(["sides", index, "entity"]), "entities", entity, ids)),
    ...checkId(at(["project"]), "entities", story.project, ids),
    ...checkId(at(["article"]), "sources", story.article, ids),
    ...story.headline.flatMap((cell, index) => checkCell(cell, ["headline", index])),
    ...story.keyFigures.flatMap(({ figures }, index) =>
      story.sides.flatMap(({ id }) => {
        const path = ["keyFigures", index, "figures", id];
        const cell = figures[id];
        return cell ? checkCell(cell, path) : [{ ...at(path), message: `the figure of a side is missing: ${id}` }];
      }),
    ),
  ];
}

/** The line on which a path's value is; for a key that is missing, the line of the object that lacks it. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  const tree = parseTree(text);
  const keys = path.map((key) => (typeof key === "number" ? key : String(key)));
  for (let length = keys.length; tree && length >= 0; length--) {
    const node = findNodeAtLocation(tree, keys.slice(0, length));
    if (node) return lineAt(text, node.offset);
  }
  return 1;
}
