import { fnv1a } from "./fnv1a";

/** What tells a file from others: what it holds, in which edition of the data, and in which view. */
interface FileParts {
  /** Ids, from the general to the particular: a story, a dataset or chart, a language. */
  readonly ids: readonly string[];
  readonly edition: string;
  /** The canonical parameters that chose what is in the file; empty for everything. */
  readonly view: string;
  readonly extension: string;
}

/**
 * The name of a file to save, as in `ferry-deals-0123456789ab-5f3a9c01.csv`: ids, edition and, for a view, its mark of
 * eight hex digits. Equal views of an edition have equal names, others have others. Ids are in kebab-case, so that the name
 * is safe in every system and header.
 */
export function fileName({ ids, edition, view, extension }: FileParts): string {
  return `${[...ids, edition, ...(view === "" ? [] : [fnv1a(view)])].join("-")}.${extension}`;
}

/**
 * The `Content-Disposition` header (RFC 6266): the name under which an answer is saved, and whether it is saved at once or
 * first shown. A name beyond ASCII is given by `filename*` too (RFC 8187).
 */
export function contentDisposition(name: string, isAttachment: boolean): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\/%]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const extended = plain === name ? "" : `; filename*=UTF-8''${encoded}`;
  return `${isAttachment ? "attachment" : "inline"}; filename="${plain}"${extended}`;
}
