"use client";

import { useSyncExternalStore } from "react";
import { CopyField } from "@/components/embed/copy-field";
import { type Citation, type CitationForm, citationForms } from "@/lib/cite/citation";
import { writeCitation } from "@/lib/cite/write-citation";
import { citeText } from "@/lib/text/cite-text";
import styles from "./cite-panel.module.css";

export interface CitePanelProps {
  readonly kind: "table" | "chart" | "figure";
  readonly citation: Citation;
}

/** The forms that are files, with their extension and media type. */
const files: Readonly<Partial<Record<CitationForm, { readonly extension: string; readonly type: string }>>> = {
  bibtex: { extension: "bib", type: "application/x-bibtex" },
  ris: { extension: "ris", type: "application/x-research-info-systems" },
  csl: { extension: "json", type: "application/vnd.citationstyles.csl+json" },
};

/** A citation in every form, folded away: texts to copy, which stand in the HTML, and with a script also files. */
export function CitePanel({ kind, citation }: CitePanelProps) {
  const text = citeText[citation.lang];
  const scripted = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  return (
    <details className={styles.panel}>
      <summary>{text[kind]}</summary>
      <p className={styles.intro}>{text.intro}</p>
      {citationForms.map((form) => {
        const written = writeCitation(citation, form);
        const file = files[form];
        return (
          <div key={form} className={file ? styles.form : `${styles.form} ${styles.sentence}`}>
            <CopyField
              lang={citation.lang}
              id={`cite-${kind}-${form}`}
              title={text.forms[form]}
              help={text.helps[form]}
              value={written}
            />
            {scripted && file && (
              <a
                href={`data:${file.type};charset=utf-8,${encodeURIComponent(written)}`}
                download={`${citation.story}-${citation.edition}.${file.extension}`}
              >
                {text.download(text.forms[form])}
              </a>
            )}
          </div>
        );
      })}
    </details>
  );
}
