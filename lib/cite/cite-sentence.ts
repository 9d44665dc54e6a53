import { formatDate } from "@/lib/dates/format-date";
import type { Lang } from "@/lib/text/lang";
import type { Citation } from "./citation";

/** A citation as a Korean footnote: publisher, title, edition, date of the data, address, date of access. */
export function citeNote({ publisher, title, edition, verified, accessed, address }: Citation): string {
  return `${publisher}, 「${title}」, 데이터(판 ${edition}), ${day(verified, "ko")} 기준, ${address} (접속일: ${day(accessed, "ko")}).`;
}

/**
 * A citation of a data set by APA 7 (§10.9): author, year, title, version, kind, address; with a date of retrieval,
 * since the address shows the current data. The publisher is the author and is not named twice.
 */
export function citeApa({ publisher, title, edition, verified, accessed, address }: Citation): string {
  const author = publisher.endsWith(".") ? publisher : `${publisher}.`;
  const retrieved = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(dateOf(accessed));
  return `${author} (${verified.slice(0, 4)}). ${title} (Version ${edition}) [Data set]. Retrieved ${retrieved}, from ${address}`;
}

function day(iso: string, lang: Lang): string {
  return formatDate({ edtf: iso, earliest: iso, latest: iso }, lang);
}

function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
