import { pair, type SampleRow } from "./sample-row";

const sampleLists = {
  "sources.language": ["en", "ko"],
  "entities.kind": ["person", "project"],
  "deals.kind": ["pledge", "bid"],
  "deals.status": ["open", "refused"],
  "valuations.basis": ["press"],
  "series.measure": ["fare"],
  "series.unit": ["shells"],
  "partners.role": ["rower"],
  "sites.country": ["XA"],
  "sites.capacity_unit": ["MW", "t"],
  "sites.status": ["planned"],
  "events.category": ["money"],
  "cases.status": ["pending"],
  "rulings.kind": ["order"],
  "exchange_rates.basis": ["average"],
};

/** How marks with a word are drawn, where the list says so. */
const forms: Readonly<Record<string, SampleRow>> = {
  open: { form: "hollow" },
  refused: { form: "crossed" },
  order: { form: "solid" },
};

/** The rows of the words that the sample uses. */
export function sampleTerms(): SampleRow[] {
  return Object.entries(sampleLists).flatMap(([list, words]) =>
    words.map((word, index) => ({
      id: `${list}-${word}`.replaceAll(/[._]/g, "-").toLowerCase(),
      list,
      word,
      ...pair("label", word),
      order: String(index + 1),
      ...forms[word],
    })),
  );
}
