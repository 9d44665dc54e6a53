import { type DatasetName, perDataset } from "@/lib/datasets/registry";

/** A row as it is written down: the cells that are not empty, by column. */
export type SampleRow = Record<string, string>;

/** The rows of the sample, by dataset; every dataset has one or more. */
export function sampleRows(): Record<DatasetName, SampleRow[]> {
  const sourced = { sources: "gazette-2030#p. 2" };
  const sure = { in_article: "true", confidence: "high" };
  const given: Partial<Record<DatasetName, SampleRow[]>> = {
    sources: [
      { id: "gazette-2030", publisher: "River Gazette", ...pair("title", "The ferry row"), ...published("2030-02") },
      { id: "court-roll", publisher: "River Court", ...pair("title", "Roll"), ...published("2030-03-04") },
    ],
    entities: [
      {
        id: "ada-fenn",
        kind: "person",
        side: "north",
        ...pair("name", "Ada Fenn"),
        ...pair("role", "Owner"),
        ...sourced,
      },
      {
        id: "bo-marsh",
        kind: "person",
        side: "south",
        ...pair("name", "Bo Marsh"),
        ...pair("role", "Rower"),
        ...sourced,
      },
      {
        id: "long-ferry",
        kind: "project",
        side: "both",
        ...pair("name", "Long Ferry"),
        ...pair("role", "Ferry"),
        ...sourced,
      },
    ],
    topics: [{ id: "fares", ...pair("title", "Fares"), order: "1" }],
    deals: [
      {
        id: "ferry-bid",
        kind: "bid",
        ...pair("title", "Bid, for all"),
        date: "2030-02-10",
        amount: "97400000",
        currency: "USD",
        amount_qualifier: "exact",
        amount_stated: "141000000000",
        currency_stated: "KRW",
        stated_source: "gazette-2030",
        from_entities: "ada-fenn",
        to_entities: "long-ferry",
        side: "north",
        status: "refused",
        ...pair("summary", "A bid\r\nin two lines"),
        ...sourced,
        ...sure,
      },
      {
        id: "pier-fund",
        kind: "pledge",
        ...pair("title", "Pier fund"),
        date: "2030~",
        amount: "5000000",
        currency: "USD",
        amount_qualifier: "up_to",
        side: "south",
        status: "open",
        ...pair("summary", "A pledge"),
        sources: "gazette-2030;court-roll",
        in_article: "false",
        confidence: "low",
      },
      {
        id: "pier-part",
        kind: "pledge",
        ...pair("title", "Part of the pier fund"),
        date: "2030-05/2030-07",
        part_of: "pier-fund",
        side: "south",
        status: "open",
        ...pair("summary", "A part, undisclosed"),
        ...sourced,
        ...sure,
      },
    ],
    valuations: [
      {
        id: "ferry-2030",
        entity_id: "long-ferry",
        date: "2030",
        valuation: "120000000",
        currency: "USD",
        valuation_qualifier: "about",
        basis: "press",
        ...sourced,
        confidence: "medium",
      },
    ],
    partners: [
      {
        id: "bo-marsh-rower",
        entity_id: "bo-marsh",
        role: "rower",
        ...pair("responsibility", "Rows"),
        ...sourced,
        ...sure,
      },
    ],
    sites: [
      {
        id: "east-pier",
        ...pair("name", "East pier"),
        country: "XA",
        ...pair("region", "East bank"),
        announced: "2030-04",
        capacity_mw: "12",
        capacity_qualifier: "about",
        status: "planned",
        latitude: "-1.5",
        longitude: "0.25",
        ...sourced,
        confidence: "low",
      },
    ],
    events: [
      {
        id: "ev-bid",
        date: "2030-02-10",
        ...pair("title", "The bid"),
        ...pair("summary", "A bid was made"),
        category: "money",
        actors: "ada-fenn;bo-marsh",
        side: "both",
        deal_ids: "ferry-bid",
        ruling_ids: "roll-order",
        ...sourced,
        ...sure,
      },
    ],
    positions: [
      {
        id: "fares-ada",
        topic_id: "fares",
        person: "ada-fenn",
        ...pair("stance", "Raise"),
        as_of: "2030",
        ...sourced,
        ...sure,
      },
      {
        id: "fares-bo",
        topic_id: "fares",
        person: "bo-marsh",
        ...pair("stance", "Lower"),
        as_of: "2030",
        ...sourced,
        ...sure,
      },
    ],
    claims: [
      {
        id: "claim-fares",
        topic_id: "fares",
        claimant: "unnamed",
        ...pair("claim", "Fares are high"),
        date: "2030?",
        respondent: "ada-fenn",
        ...pair("response", "They are not"),
        ...sourced,
        in_article: "true",
      },
    ],
    cases: [
      {
        id: "ferry-case",
        ...pair("title", "Ferry case"),
        ...pair("court", "River Court"),
        case_no: "R 12",
        filed: "2030-03-01",
        status: "pending",
        side: "both",
        ...sourced,
      },
    ],
    rulings: [
      {
        id: "roll-order",
        case_id: "ferry-case",
        date: "2030-03-04",
        kind: "order",
        ...pair("summary", "An order"),
        ...pair("decided", "The date"),
        sources: "court-roll",
        confidence: "high",
      },
    ],
    exchange_rates: [
      { id: "krw-2030-02", month: "2030-02", currency: "KRW", per_usd: "1447.6000", basis: "average", ...sourced },
    ],
    notes: [
      {
        id: "note-bid",
        dataset: "deals",
        row: "ferry-bid",
        column: "amount",
        ...pair("text", "Others say more"),
        ...sourced,
      },
      { id: "note-bid-row", dataset: "deals", row: "ferry-bid", ...pair("text", "On the whole bid"), ...sourced },
    ],
    terms: sampleTerms(),
  };
  return { ...perDataset((): SampleRow[] => []), ...given };
}

const sampleLists = {
  "sources.language": ["en"],
  "sources.kind": ["press"],
  "entities.kind": ["person", "project"],
  "deals.kind": ["pledge", "bid"],
  "deals.status": ["open", "refused"],
  "valuations.basis": ["press"],
  "partners.role": ["rower"],
  "sites.country": ["XA"],
  "sites.status": ["planned"],
  "events.category": ["money"],
  "cases.status": ["pending"],
  "rulings.kind": ["order"],
  "exchange_rates.basis": ["average"],
};

function sampleTerms(): SampleRow[] {
  return Object.entries(sampleLists).flatMap(([list, words]) =>
    words.map((word, index) => ({
      id: `${list}-${word}`.replaceAll(/[._]/g, "-").toLowerCase(),
      list,
      word,
      ...pair("label", word),
      order: String(index + 1),
      ...(word === "refused" ? { form: "hollow" } : {}),
    })),
  );
}

function pair(name: string, text: string): SampleRow {
  return { [`${name}_en`]: text, [`${name}_ko`]: `${text} (한국어)` };
}

function published(date: string): SampleRow {
  return { published: date, language: "en", kind: "press" };
}
