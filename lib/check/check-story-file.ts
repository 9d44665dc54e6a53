import type { Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import type { CellRef, StoryFile } from "@/lib/datasets/story-file";
import type { Pair } from "@/lib/text/lang";
import type { Pointer } from "./check-references";
import { type Fault, unknownValue } from "./fault";
import { type JsonPath, storyPlaces } from "./json-places";

/** The rows that `story.json` names: persons, the project, the article, figures. */
export function storyPointers(story: StoryFile, text: string): Pointer[] {
  const at = storyPlaces(text);
  return [
    ...story.sides.map(({ entity }, index) => ({
      at: at(["sides", index, "entity"]),
      dataset: "entities",
      id: entity,
    })),
    ...(story.project === undefined ? [] : [{ at: at(["project"]), dataset: "entities", id: story.project }]),
    ...(story.article === undefined ? [] : [{ at: at(["article"]), dataset: "sources", id: story.article }]),
    ...figuresOf(story).flatMap(({ path, cell }) =>
      cell ? [{ at: at(path), dataset: cell.dataset, id: cell.row }] : [],
    ),
  ];
}

/** Finds figures of `story.json` that are no money or belong to no side, and sides without one. */
export function checkFigures(story: StoryFile, text: string): Fault[] {
  const at = storyPlaces(text);
  const faults = figuresOf(story).flatMap(({ path, cell }) => {
    if (!cell) return [{ ...at(path), message: noFigure(String(path.at(-1))) }];
    const dataset: Dataset = datasets[cell.dataset];
    if (dataset.columns[cell.column]?.type === "money") return [];
    return [unknownValue(at(path), notMoney(cell.dataset), cell.column, moneyColumns(dataset))];
  });
  const sides = story.sides.map(({ id }) => id);
  const strangers = story.keyFigures.flatMap(({ figures }, index) => {
    // Where a side lacks its figure, a mistyped key was reported as that.
    const others = sides.every((id) => Object.hasOwn(figures, id)) ? Object.keys(figures) : [];
    return others
      .filter((id) => !sides.includes(id))
      .map((id) =>
        unknownValue(
          at(["keyFigures", index, "figures", id]),
          { en: "not a side of the story", ko: "이 이야기의 진영이 아니다" },
          id,
          sides,
        ),
      );
  });
  return [...faults, ...strangers];
}

function noFigure(side: string): Pair {
  return { en: `the figure of a side is missing: ${side}`, ko: `한 진영의 수치가 없다: ${side}` };
}

function notMoney(dataset: string): Pair {
  return { en: `not a column of money in ${dataset}`, ko: `${dataset}의 금액 열이 아니다` };
}

function moneyColumns({ columns }: Dataset): string[] {
  return Object.keys(columns).filter((name) => columns[name]?.type === "money");
}

/** Every figure with its path; without a cell where a side lacks its own. */
function figuresOf({ headline, keyFigures, sides }: StoryFile): { path: JsonPath; cell: CellRef | undefined }[] {
  return [
    ...headline.map((cell, index) => ({ path: ["headline", index], cell })),
    ...keyFigures.flatMap(({ figures }, index) =>
      sides.map(({ id }) => ({
        path: ["keyFigures", index, "figures", id],
        cell: Object.hasOwn(figures, id) ? figures[id] : undefined,
      })),
    ),
  ];
}
