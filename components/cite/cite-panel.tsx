"use client";

import { CopyField } from "@/components/embed/copy-field";
import { useBrowserValue } from "@/components/hooks/use-browser-value";
import { useOrigin } from "@/components/hooks/use-origin";
import { useToday } from "@/components/hooks/use-today";
import { citeAnchor } from "@/components/site/anchors";
import { type Citation, type CitationForm, citationForms } from "@/lib/cite/citation";
import { citedAddress } from "@/lib/cite/cited-address";
import { writeCitation } from "@/lib/cite/write-citation";
import { citeText } from "@/lib/text/cite-text";
import styles from "./cite-panel.module.css";

type Cited = "lang" | "story" | "edition" | "verified" | "title" | "authors" | "publisher";

export interface CitePanelProps extends Pick<Citation, Cited> {
  readonly kind: "table" | "chart" | "figure";
  /** The configured public origin of this server; null if there is none. */
  readonly origin: string | null;
  /** The server's date, ISO 8601, used until the browser supplies the reader's. */
  readonly today: string;
  /** The part of the cited address after the story, such as `deals`. */
  readonly page: string;
  /** The query of the cited address, canonical. */
  readonly parameters: URLSearchParams;
}

/** The formats that can be downloaded, with their file extension and media type. */
const files: Readonly<Partial<Record<CitationForm, { readonly extension: string; readonly type: string }>>> = {
  bibtex: { extension: "bib", type: "application/x-bibtex" },
  ris: { extension: "ris", type: "application/x-research-info-systems" },
  csl: { extension: "json", type: "application/vnd.citationstyles.csl+json" },
};

/** A citation in every format, collapsed: texts to copy, which are in the HTML, and download links once scripts run. */
export function CitePanel({ kind, origin, today, page, parameters, ...cited }: CitePanelProps) {
  const { lang, story, edition } = cited;
  const text = citeText[lang];
  const isHydrated = useBrowserValue(() => true, false);
  const citation: Citation = {
    ...cited,
    accessed: useToday(today),
    address: citedAddress({ origin: useOrigin(origin), lang, story, edition, page, parameters }),
  };
  return (
    <details className={styles.panel}>
      <summary id={citeAnchor(kind)}>{text[kind]}</summary>
      <p className={styles.intro}>{text.intro}</p>
      {citationForms.map((form) => {
        const formatted = writeCitation(citation, form);
        const file = files[form];
        return (
          <div key={form} className={file ? styles.form : `${styles.form} ${styles.sentence}`}>
            <CopyField
              lang={lang}
              id={`cite-${kind}-${form}`}
              title={text.forms[form]}
              help={text.helps[form]}
              value={formatted}
            />
            {isHydrated && file && (
              <a
                href={`data:${file.type};charset=utf-8,${encodeURIComponent(formatted)}`}
                download={`${story}-${edition}.${file.extension}`}
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
