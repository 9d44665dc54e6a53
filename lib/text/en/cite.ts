/** English texts of citations. */
export const cite = {
  table: "Cite this table as shown",
  chart: "Cite this chart as shown",
  figure: "Cite this figure",
  intro:
    "Each format gives the edition of the data, the access date and an address. The address shows the same content while this edition is the current one; after that it says so and links to the current one.",
  forms: { note: "Korean footnote", apa: "APA 7", bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" },
  helps: {
    note: "For Korean articles and papers.",
    apa: "For papers in English.",
    bibtex: "For LaTeX, JabRef, Zotero.",
    ris: "For EndNote, Mendeley, Zotero.",
    csl: "For Zotero, Pandoc and scripts.",
  },
  download: (form: string) => `Download ${form}`,
  search: (words: string) => `search: “${words}”`,
};
