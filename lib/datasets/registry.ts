import { cases } from "./cases";
import { chapters } from "./chapters";
import { claims } from "./claims";
import type { Dataset, RowOf } from "./dataset";
import { deals } from "./deals";
import { entities } from "./entities";
import { events } from "./events";
import { exchangeRates } from "./exchange_rates";
import { notes } from "./notes";
import { partners } from "./partners";
import { positions } from "./positions";
import { rulings } from "./rulings";
import { series } from "./series";
import { sites } from "./sites";
import { sources } from "./sources";
import { terms } from "./terms";
import { topics } from "./topics";
import { valuations } from "./valuations";
import { viewNotes } from "./view_notes";
import { views } from "./views";

/** Every dataset, in the order in which they are listed; the key is the dataset's name everywhere. */
export const datasets = {
  deals,
  valuations,
  series,
  partners,
  sites,
  events,
  positions,
  claims,
  cases,
  rulings,
  entities,
  topics,
  views,
  view_notes: viewNotes,
  chapters,
  exchange_rates: exchangeRates,
  notes,
  terms,
  sources,
} satisfies Readonly<Record<string, Dataset>>;

/** A dataset's name; also its file, its address and its id in the API. */
export type DatasetName = keyof typeof datasets;

/** The names of all datasets, in order. */
export const datasetNames: readonly DatasetName[] = Object.keys(datasets).filter(isDatasetName);

/** Whether a path segment or cell names a dataset. */
export function isDatasetName(value: unknown): value is DatasetName {
  return typeof value === "string" && Object.hasOwn(datasets, value);
}

/** Makes something for every dataset. */
export function perDataset<Value>(make: (name: DatasetName) => Value): Readonly<Record<DatasetName, Value>> {
  const made: Partial<Record<DatasetName, Value>> = {};
  for (const name of datasetNames) made[name] = make(name);
  if (!isComplete(made)) throw new Error(`datasets are missing: ${Object.keys(made).join(", ")}`);
  return made;
}

function isComplete<Value>(made: Partial<Record<DatasetName, Value>>): made is Record<DatasetName, Value> {
  return datasetNames.every((name) => name in made);
}

/** The typed rows of every dataset. */
export type Rows = { readonly [Name in DatasetName]: readonly RowOf<(typeof datasets)[Name]>[] };

/** The typed row of one dataset. */
export type Row<Name extends DatasetName> = RowOf<(typeof datasets)[Name]>;
