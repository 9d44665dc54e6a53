import { formatDate } from "@/lib/dates/format-date";
import { fnv1a } from "@/lib/http/fnv1a";
import type { Lang } from "@/lib/text/lang";
import type { Citation, CitationForm } from "./citation";

const writers: Readonly<Record<CitationForm, (citation: Citation) => string>> = {
  note: writeNote,
  apa: writeApa,
  bibtex: writeBibtex,
  ris: writeRis,
  csl: writeCsl,
};

/** A citation in one of the formats. */
export function writeCitation(citation: Citation, form: CitationForm): string {
  return writers[form](citation);
}

/** A Korean footnote: authors, publisher, title, edition, date of the data, address, date of access. */
function writeNote({ authors, publisher, title, edition, verified, accessed, address }: Citation): string {
  const by = [...authors, publisher].join(", ");
  return `${by}, 「${title}」, 데이터(판 ${edition}), ${day(verified, "ko")} 기준, ${address} (접속일: ${day(accessed, "ko")}).`;
}

function day(iso: string, lang: Lang): string {
  return formatDate({ edtf: iso, earliest: iso, latest: iso }, lang);
}

/**
 * A data set by APA 7 (§10.9): author, year, title, version, kind, address; with a date of retrieval, since the address
 * shows the current data. A publisher that is the author is not named twice.
 */
function writeApa({ authors, publisher, title, edition, verified, accessed, address }: Citation): string {
  const author = stopped(authors.length > 0 ? joinedNames(authors) : publisher);
  const published = authors.length > 0 ? ` ${stopped(publisher)}` : "";
  const date = new Date(`${accessed}T00:00:00Z`);
  const retrieved = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(date);
  return `${author} (${verified.slice(0, 4)}). ${title} (Version ${edition}) [Data set].${published} Retrieved ${retrieved}, from ${address}`;
}

function stopped(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** Names as APA lists them: with a comma and an ampersand before the last. */
function joinedNames(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")}, & ${names.at(-1)}`;
}

function authorsOf({ authors, publisher }: Citation): readonly string[] {
  return authors.length > 0 ? authors : [publisher];
}

const spelledOut: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text inside a braced BibTeX value: what TeX would act on is escaped; letters of any script stay. */
function escapeBibtex(text: string): string {
  return oneLine(text).replace(/[\\{}%&#$_~^]/g, (character) => spelledOut[character] ?? `\\${character}`);
}

/**
 * A BibTeX entry of the type `dataset`, which biblatex knows and others read like `misc`. Title and authors are
 * in double braces, so that no style changes their capitals or splits a name.
 */
function writeBibtex(citation: Citation): string {
  const { edition, title, publisher, verified, accessed, address, lang } = citation;
  const fields: readonly (readonly [string, string])[] = [
    [
      "author",
      authorsOf(citation)
        .map((name) => `{${escapeBibtex(name)}}`)
        .join(" and "),
    ],
    ["title", `{${escapeBibtex(title)}}`],
    ["year", verified.slice(0, 4)],
    ["date", verified],
    ["version", edition],
    ["publisher", escapeBibtex(publisher)],
    // An address is taken as it is; what could end the value early is percent-encoded.
    ["url", address.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character))],
    ["urldate", accessed],
    ["langid", lang === "ko" ? "korean" : "english"],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@dataset{${citationKey(citation)},\n${lines.join(",\n")}\n}\n`;
}

/** A RIS record of the type DATA, the version in the tag for editions. Lines end in CRLF. */
function writeRis(citation: Citation): string {
  const { title, publisher, verified, accessed, edition, address, lang } = citation;
  const slashed = (iso: string) => `${iso.replaceAll("-", "/")}/`;
  const tags: readonly (readonly [string, string])[] = [
    ["TY", "DATA"],
    ...authorsOf(citation).map((name): [string, string] => ["AU", name]),
    ["TI", title],
    ["PY", verified.slice(0, 4)],
    ["DA", slashed(verified)],
    ["Y2", slashed(accessed)],
    ["ET", edition],
    ["PB", publisher],
    ["LA", lang],
    ["UR", address],
    ["ER", ""],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join("");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** CSL-JSON: a list of one item of the type `dataset`. */
function writeCsl(citation: Citation): string {
  const { edition, title, publisher, verified, accessed, address, lang } = citation;
  const dateParts = (iso: string) => ({ "date-parts": [iso.split("-").map(Number)] });
  const item = {
    id: citationKey(citation),
    type: "dataset",
    title,
    author: authorsOf(citation).map((literal) => ({ literal })),
    issued: dateParts(verified),
    accessed: dateParts(accessed),
    version: edition,
    publisher,
    URL: address,
    language: lang,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/**
 * The key of a citation in BibTeX and CSL: story, edition, and what follows them in the address, so that two views
 * cited in one file have two keys, alike in both languages. It has only letters, digits and hyphens, as every reader
 * of BibTeX accepts; a query is a hash of it.
 */
function citationKey({ story, edition, address }: Citation): string {
  const [path = "", ...query] = address.split("?");
  const page = path.split(`/${story}@${edition}`)[1] ?? "";
  const names = page.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const hash = query.length > 0 ? [fnv1a(query.join("?"))] : [];
  return [story, edition, ...names, ...hash].join("-");
}
