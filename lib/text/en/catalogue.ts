/** Words of packages and catalogues: what a story is as data, for those who take it whole. */
export const catalogue = {
  citeMessage: "If you use this data, please cite it with its edition.",
  readme: {
    edition: (edition: string, verified: string) => `Edition ${edition}, facts verified up to ${verified}.`,
    files: "Files",
    datapackage: "description of all files for programs (Data Package 2.0)",
    csvw: (count: number) => `${count} descriptions, one of each CSV (W3C CSV on the Web)`,
    citation: "how to cite (Citation File Format 1.2.0)",
    license: "the licence of the data",
    manifest: "SHA-256 and size of every file; sha256sum -c manifest-sha256.txt checks them",
    form: "Form",
    forms: [
      "CSV is UTF-8 without a byte order mark, separated by commas; records end with CRLF (RFC 4180).",
      "Nothing between commas means that a value is absent or undisclosed, never 0.",
      "Dates are EDTF (ISO 8601-2): 2025, 2025-02, 2025-02-10, with ~ for about and ? for uncertain, and intervals a/b.",
      "Amounts are whole units; the qualifier beside them says exact, about, up to, at least or reported.",
      "Lists are separated by semicolons. A source may be followed by # and the place in it.",
      "Text for readers stands in pairs of columns, _en and _ko. Words from fixed lists are explained in terms.csv.",
    ],
    use: "Use",
    licensed: (title: string, url: string) => `${title}, ${url}. Quoted sources keep their own terms.`,
    addresses: "Addresses",
    current: (address: string) => `The current data: ${address}`,
    pinned: (address: string) => `This edition, as long as it is the current one: ${address}`,
    rows: (count: number) => `${count} rows`,
  },
};
