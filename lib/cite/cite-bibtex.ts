import type { Citation } from "./citation";
import { citationKey } from "./citation-key";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  $: "\\$",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as it stands inside a braced BibTeX value: what TeX would act on is escaped; letters of any script stay. */
function escapeBibtex(text: string): string {
  return oneLine(text).replace(/[\\{}%&#$_~^]/g, (character) => escapes[character] ?? character);
}

/**
 * A citation as a BibTeX entry of the type `dataset`, which biblatex knows and others read like `misc`. Title and
 * author stand in double braces, so that no style changes their capitals or splits the name.
 */
export function citeBibtex(citation: Citation): string {
  const { edition, title, publisher, verified, accessed, address, lang } = citation;
  const fields: readonly (readonly [string, string])[] = [
    ["author", `{${escapeBibtex(publisher)}}`],
    ["title", `{${escapeBibtex(title)}}`],
    ["year", verified.slice(0, 4)],
    ["date", verified],
    ["version", edition],
    ["publisher", escapeBibtex(publisher)],
    // An address is taken as it is; what could end the value early has been percent-encoded.
    ["url", bareAddress(address)],
    ["urldate", accessed],
    ["langid", lang === "ko" ? "korean" : "english"],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@dataset{${citationKey(citation)},\n${lines.join(",\n")}\n}\n`;
}

function bareAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
