import type { Operator } from "@/lib/query/query";

const operators: Readonly<Record<Operator, string>> = {
  eq: ":",
  not: "≠",
  contains: "contains",
  gt: ">",
  gte: "≥",
  lt: "<",
  lte: "≤",
  in: ":",
  before: "before",
  after: "after",
  during: "during",
  isblank: "is empty",
  notblank: "is given",
};

/** Words of citations. */
export const cite = {
  table: "Cite this table as it is shown",
  chart: "Cite this chart as it is shown",
  figure: "Cite this figure",
  intro:
    "Each form states the edition of the data, the day of access and an address. The address gives the same as long as this edition is the current one; afterwards it says so and leads on.",
  forms: { note: "Korean footnote", apa: "APA 7", bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" },
  helps: {
    note: "For Korean articles and papers.",
    apa: "For papers in English.",
    bibtex: "For LaTeX, JabRef, Zotero.",
    ris: "For EndNote, Mendeley, Zotero.",
    csl: "For Zotero, Pandoc and programs.",
  },
  download: (form: string) => `Download ${form}`,
  operators,
  filter: (column: string, operator: string, value: string) =>
    `${column}${operator === ":" ? ":" : ` ${operator}`} ${value}`.trim(),
  or: " or ",
  search: (words: string) => `search: “${words}”`,
};
