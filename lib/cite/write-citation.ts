import type { Citation, CitationForm } from "./citation";
import { citeBibtex } from "./cite-bibtex";
import { citeCsl } from "./cite-csl";
import { citeRis } from "./cite-ris";
import { citeApa, citeNote } from "./cite-sentence";

const writers: Readonly<Record<CitationForm, (citation: Citation) => string>> = {
  note: citeNote,
  apa: citeApa,
  bibtex: citeBibtex,
  ris: citeRis,
  csl: citeCsl,
};

/** A citation in one of its forms. */
export function writeCitation(citation: Citation, form: CitationForm): string {
  return writers[form](citation);
}
