import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { lineAt } from "@/lib/csv/line-at";

/** The keys and places that lead to a value within JSON. */
export type JsonPath = readonly PropertyKey[];

/** A JSON text that was parsed with the location of every value. */
export interface JsonPlaces {
  readonly tree: Node | undefined;
  /** The value at a path; undefined where there is none. */
  nodeAt(path: JsonPath): Node | undefined;
  /** The line, from 1, of a path's value; for a key that is missing, of the object that lacks it. */
  lineOf(path: JsonPath): number;
}

/** Parses a JSON text with the location of every value. */
export function jsonPlaces(text: string): JsonPlaces {
  const tree = parseTree(text);
  const nodeAt = (path: JsonPath) =>
    tree && findNodeAtLocation(tree, [...path.map((key) => (typeof key === "number" ? key : String(key)))]);
  const lineOf = (path: JsonPath): number => {
    const node = nodeAt(path);
    return node || path.length === 0 ? lineAt(text, node?.offset ?? 0) : lineOf(path.slice(0, -1));
  };
  return { tree, nodeAt, lineOf };
}

/** The places of `story.json`, as faults name them: a path's line, and its keys in the place of a column. */
export function storyPlaces(text: string) {
  const { lineOf } = jsonPlaces(text);
  return (path: JsonPath) => ({ file: "story.json", line: lineOf(path), column: path.map(String).join(".") });
}
