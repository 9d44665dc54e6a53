import { counted } from "./counted";

/** English texts of packages and catalogues, which describe a whole story as data. */
export const catalogue = {
  citeMessage: "If you use this data, please cite it with its edition.",
  readme: {
    edition: (edition: string, verified: string) => `Edition ${edition}, facts verified up to ${verified}.`,
    files: "Files",
    datapackage: "machine-readable description of all files (Data Package 2.0)",
    csvw: (count: number) => `${counted(count, "description")}, one per CSV (W3C CSV on the Web)`,
    citation: "how to cite (Citation File Format 1.2.0)",
    license: "licence of the data",
    manifest: "SHA-256 and size of every file; check with sha256sum -c manifest-sha256.txt",
    form: "Format",
    forms: [
      "CSV files are comma-separated UTF-8 without a byte order mark; records end with CRLF (RFC 4180).",
      "An empty field means that a value is absent or undisclosed, never 0.",
      "Dates are EDTF (ISO 8601-2): 2025, 2025-02, 2025-02-10; ~ means about, ? means uncertain, a/b is an interval.",
      "Amounts are in whole units; a qualifier column says exact, about, up to, at least or reported.",
      "Lists are separated by semicolons. A source may be followed by # and the location in it.",
      "What the ids in a list refer to stands in datapackage.json under references, as no foreign key can point out of a list.",
      "Text for readers is in pairs of columns, _en and _ko. Words from fixed lists are explained in terms.csv.",
    ],
    use: "Use",
    licensed: (title: string, url: string) => `${title}, ${url}. Quoted sources keep their own terms.`,
    addresses: "Addresses",
    current: (address: string) => `Current data: ${address}`,
    pinned: (address: string) => `This edition, while it is the current one: ${address}`,
    rows: (count: number) => counted(count, "row"),
  },
};
