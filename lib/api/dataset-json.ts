import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { isoForm } from "@/lib/dates/date-span";
import { countFacet } from "@/lib/query/count-facets";
import { countYears, type YearCount } from "@/lib/query/count-years";
import { withParameters } from "@/lib/query/format-query";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import type { AnswerRows } from "./answer-rows";
import { datasetAddress } from "./dataset-address";
import { type DatasetRequest, dataFormats } from "./dataset-request";
import { pickColumns } from "./pick-columns";
import { wordLabel } from "./rows-csv";

/**
 * The JSON answer for a dataset's rows, piece by piece: typed values, absent is null, columns described, the next page
 * linked. Joined, the pieces are one JSON text.
 */
export function* datasetJson(
  story: Story,
  name: DatasetName,
  request: DatasetRequest,
  { rows, count, next }: AnswerRows,
): Generator<string> {
  const { columns, canonical } = request;
  const head = { dataset: name, edition: story.edition, license: story.license, count };
  yield `${JSON.stringify({ ...head, columns: columns.map(columnJson) }).slice(0, -1)},"rows":[`;
  let comma = "";
  for (const row of rows) {
    yield comma + JSON.stringify(pickColumns(row, columns));
    comma = ",";
  }
  const address = (folder: string, parameters: URLSearchParams) =>
    withParameters(`/api/v1/${folder}/${name}.json`, parameters);
  const nextParameters = new URLSearchParams(canonical);
  if (next !== null) nextParameters.set("_next", next);
  const links = {
    self: address(story.id, canonical),
    ...Object.fromEntries(
      dataFormats
        .filter((format) => format !== "json")
        .map((format) => [format, datasetAddress(story, name, format, request)]),
    ),
    page: `/${request.labels ?? "ko"}/${story.id}/data/${name}`,
    permalink: address(`${story.id}@${story.edition}`, canonical),
    next: next === null ? null : address(story.id, nextParameters),
  };
  yield `],${JSON.stringify({ facets: facetsJson(story, name, request), next, links }).slice(1)}`;
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
      if (column?.type === "date") return [facet, { results: countYears(index, query, facet).map(yearJson) }];
      const results = countFacet(index, query, facet).map((option) => ({
        ...option,
        label: column ? wordLabel(name, column, option.value, labels ?? "en", lookups) : option.value,
      }));
      return [facet, { results }];
    }),
  );
}

/** A year as an option of a facet: its value is a date of four digits, as the column's filter takes it. */
function yearJson({ year, count, selected }: YearCount) {
  const value = isoForm(year);
  return { value, count, selected, label: value };
}
