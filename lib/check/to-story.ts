import { type DatasetName, datasetNames, perDataset, type Row, type Rows } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import { writtenKey } from "@/lib/story/written-number";
import type { CheckedStory } from "./check-story";

type UntypedRows = Readonly<Record<DatasetName, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * Turns a checked story without faults into the form in which it is served.
 * Throws when there are faults: an unchecked story is never served.
 */
export function toStory(id: string, edition: string, checked: CheckedStory): Story {
  const rows: UntypedRows = perDataset((name) => checked.tables[name].rows.map((row) => row.values));
  if (!checked.file || !isTyped(rows, checked)) throw new Error(`story has faults: ${id}`);
  const written = writtenIn(checked);
  return { ...checked.file, id, edition, rows, rowIndexes: indexesOf(rows), lists: listsOf(rows.terms), written };
}

/**
 * Only here decoded cells become typed rows. A table without faults holds exactly the columns of its
 * declaration, each decoded by the codec from which the row type is inferred.
 */
function isTyped(_rows: UntypedRows, checked: CheckedStory): _rows is Rows {
  return checked.faults.length === 0;
}

function indexesOf(rows: UntypedRows): Story["rowIndexes"] {
  return perDataset((name) => new Map(rows[name].map((row, index) => [String(row.id), index])));
}

function writtenIn({ tables }: CheckedStory): Story["written"] {
  const cells = datasetNames.flatMap((name) =>
    tables[name].rows.flatMap(({ values, written }) =>
      Object.entries(written).map(([column, cell]) => [writtenKey(name, String(values.id), column), cell] as const),
    ),
  );
  return new Map(cells);
}

function listsOf(terms: Rows["terms"]): Story["lists"] {
  const lists = new Map<string, Map<string, Row<"terms">>>();
  for (const term of terms) {
    const list = lists.get(term.list) ?? new Map<string, Row<"terms">>();
    list.set(term.word, term);
    lists.set(term.list, list);
  }
  return lists;
}
