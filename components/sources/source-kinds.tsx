import styles from "@/components/entries/entry-list.module.css";
import type { Lang } from "@/lib/text/lang";
import { sourceKinds, sourceKindTexts } from "@/lib/text/source-kind";
import { sourcesText } from "@/lib/text/sources-text";

/** What the kinds of sources mean, and what they mean for the confidence of an entry, collapsed. */
export function SourceKinds({ lang }: { readonly lang: Lang }) {
  const text = sourcesText[lang];
  return (
    <div className={styles.body}>
      <details>
        <summary>{text.kinds}</summary>
        <dl>
          {sourceKinds.map((kind) => (
            <div key={kind}>
              <dt>{sourceKindTexts[kind].label[lang]}</dt>
              <dd>{sourceKindTexts[kind].meaning[lang]}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.note}>{text.confidence}</p>
      </details>
    </div>
  );
}
