import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { countFacet } from "@/lib/query/count-facets";
import { withParameters } from "@/lib/query/format-query";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import { answerRows } from "./answer-rows";
import type { DatasetRequest } from "./dataset-request";
import { wordLabel } from "./rows-csv";

/** The JSON answer for a dataset's rows: typed values, absent is null, columns described, the next page linked. */
export function datasetJson(story: Story, name: DatasetName, request: DatasetRequest): string {
  const { rows, count, next } = answerRows(story, name, request);
  const first = new URLSearchParams(request.canonical);
  first.delete("_next");
  const path = (folder: string, extension: string) => `/api/v1/${folder}/${name}.${extension}`;
  const nextParameters = new URLSearchParams(first);
  if (next !== null) nextParameters.set("_next", next);
  const csv = new URLSearchParams(first);
  for (const option of ["_facet", "_size"]) csv.delete(option);
  return JSON.stringify({
    dataset: name,
    edition: story.edition,
    license: story.license,
    count,
    columns: request.columns.map((column) => columnJson(column)),
    rows: rows.map((row) => pickColumns(row, request.columns)),
    facets: facetsJson(story, name, request),
    next,
    links: {
      self: withParameters(path(story.id, "json"), request.canonical),
      csv: withParameters(path(story.id, "csv"), csv),
      page: `/ko/${story.id}/data`,
      permalink: withParameters(path(`${story.id}@${story.edition}`, "json"), request.canonical),
      next: next === null ? null : withParameters(path(story.id, "json"), nextParameters),
    },
  });
}

/** The JSON answer for one row: the row, its columns, and the notes on it. */
export function rowJson(story: Story, name: DatasetName, row: PlainRow): string {
  const columns = columnMetas(datasets[name]);
  const id = String(row.id);
  return JSON.stringify({
    dataset: name,
    edition: story.edition,
    license: story.license,
    columns: columns.map(columnJson),
    row: pickColumns(row, columns),
    notes: story.rows.notes.filter((note) => note.dataset === name && note.row === id),
    links: {
      self: `/api/v1/${story.id}/${name}/${id}.json`,
      dataset: `/api/v1/${story.id}/${name}.json`,
      permalink: `/api/v1/${story.id}@${story.edition}/${name}/${id}.json`,
    },
  });
}

/** A column as the API describes it. */
function columnJson(column: ColumnMeta) {
  const { name, type, unit = null, label, description, required, references = null } = column;
  return { name, type, unit, title: label, description, required, references };
}

function facetsJson(story: Story, name: DatasetName, { facets, query, labels, money }: DatasetRequest) {
  const lookups = storyLookups(story);
  const index = storyIndex(story, name, money);
  return Object.fromEntries(
    facets.map((facet) => {
      const column = index.columns.find((candidate) => candidate.name === facet);
      const results = countFacet(index, query, facet).map((option) => ({
        ...option,
        label: column ? wordLabel(name, column, option.value, labels ?? "en", lookups) : option.value,
      }));
      return [facet, { results }];
    }),
  );
}

function pickColumns(row: PlainRow, columns: readonly ColumnMeta[]): PlainRow {
  return Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
}
