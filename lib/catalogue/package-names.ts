/** The names of the files in the package of a story that are no dataset's. */
export const packageNames = {
  readme: "README.md",
  datapackage: "datapackage.json",
  citation: "CITATION.cff",
  license: "LICENSE.txt",
  manifest: "manifest-sha256.txt",
} as const;
