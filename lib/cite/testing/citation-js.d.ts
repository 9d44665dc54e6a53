/** The part of citation-js, which brings no types, that the tests of citations use. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown, options: { readonly forceType: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
  export const plugins: { list(): readonly string[] };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
