/** English texts of the workbooks that spreadsheets open. */
export const workbook = {
  sources: "Sources cited",
  readme: "About this file",
  story: "Story",
  about: "About",
  dataset: "Dataset",
  contents: "Contents",
  edition: "Edition of the data",
  verified: "Verified up to",
  license: "Licence",
  address: "Address of these rows",
  column: "Column",
  meaning: "Meaning",
};
