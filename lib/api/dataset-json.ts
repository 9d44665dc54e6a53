import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { isoForm } from "@/lib/dates/date-span";
import { choiceParameter } from "@/lib/query/choice-parameter";
import { countBlank, countFacet } from "@/lib/query/count-facets";
import { countYears } from "@/lib/query/count-years";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import { wordLabel } from "@/lib/story/word-label";
import { tableText } from "@/lib/text/table-text";
import type { AnswerRows } from "./answer-rows";
import { otherFormats, pageAddress } from "./dataset-links";
import type { DatasetRequest } from "./dataset-request";

/**
 * The JSON response with a dataset's rows, piece by piece: typed values, absent is null, columns described, the next
 * page linked. Joined, the pieces are one JSON text.
 */
export function* datasetJson(
  story: Story,
  name: DatasetName,
  request: DatasetRequest,
  { rows, count, next }: AnswerRows,
): Generator<string> {
  const { columns } = request;
  const head = { dataset: name, edition: story.edition, license: story.license, count };
  yield `${JSON.stringify({ ...head, columns: columns.map(columnJson) }).slice(0, -1)},"rows":[`;
  let comma = "";
  for (const row of rows) {
    yield comma + JSON.stringify(pickColumns(row, columns));
    comma = ",";
  }
  const file = `${story.id}/${name}.json`;
  const links = {
    self: pageAddress(file, request),
    ...Object.fromEntries(otherFormats(story, name, "json", request)),
    page: `/${request.labels ?? "ko"}/${story.id}/data/${name}`,
    permalink: pageAddress(`${story.id}@${story.edition}/${name}.json`, request),
    next: next === null ? null : pageAddress(file, request, next),
  };
  yield `],${JSON.stringify({ facets: facetsJson(story, name, request), next, links }).slice(1)}`;
}

/** The JSON response with one row: the row, its columns, and the notes on it. */
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

/** A row with these columns alone, in their order; what is absent is null. */
export function pickColumns(row: PlainRow, columns: readonly ColumnMeta[]): PlainRow {
  const picked: Record<string, unknown> = {};
  for (const { name } of columns) picked[name] = row[name] ?? null;
  return picked;
}

/** A column as the API describes it. */
function columnJson(column: ColumnMeta) {
  const { name, type, unit = null, label, description, required, references = null } = column;
  return { name, type, unit, title: label, description, required, references };
}

/**
 * Counts by facet, each option with the parameter that chooses it; an option of a date column is a year, in the form that the
 * column's filter takes, and null is that there is no value.
 */
function facetsJson(story: Story, name: DatasetName, { facets, query, labels, money }: DatasetRequest) {
  const lookups = storyLookups(story);
  const index = storyIndex(story, name, money);
  const named = facets.flatMap((facet) => index.columns.filter((column) => column.name === facet));
  return Object.fromEntries(
    named.map((column) => {
      const isDated = column.type === "date";
      const years = () =>
        countYears(index, query, column.name).map(({ year, ...rest }) => ({ value: isoForm(year), ...rest }));
      const options = isDated
        ? [...years(), ...countBlank(index, query, column.name)]
        : countFacet(index, query, column.name);
      const labelOf = (value: string) => (isDated ? value : wordLabel(name, column, value, labels ?? "en", lookups));
      const results = options.map((option) => ({
        ...option,
        label: option.value === null ? tableText[labels ?? "en"].blank : labelOf(option.value),
        filter: new URLSearchParams([choiceParameter(column.name, option.value)]).toString(),
      }));
      return [column.name, { results }];
    }),
  );
}
