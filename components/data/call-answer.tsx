import { ScrollRegion } from "@/components/site/scroll-region";
import { apiPageText } from "@/lib/text/api-page-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./call-form.module.css";
import type { TriedCall } from "./try-call";

interface CallAnswerProps {
  readonly lang: Lang;
  readonly tried: TriedCall | null;
}

/** What a call answered: status and time, which are read out, headers, and the first lines. Empty until one is tried. */
export function CallAnswer({ lang, tried }: CallAnswerProps) {
  const text = apiPageText[lang];
  return (
    <>
      <p role="status" className={styles.status}>
        {tried?.kind === "failed" && text.failed}
        {tried?.kind === "answered" && text.answered(tried.status, tried.ms)}
      </p>
      {tried?.kind === "answered" && (
        <>
          <ScrollRegion className={styles.answer} label={text.headers}>
            <pre>{tried.headers.map(([name, value]) => `${name}: ${value}`).join("\n")}</pre>
          </ScrollRegion>
          {tried.lines === null ? (
            <p>{text.binary}</p>
          ) : (
            <ScrollRegion className={styles.answer} label={text.firstLines}>
              <pre>{tried.lines}</pre>
            </ScrollRegion>
          )}
        </>
      )}
    </>
  );
}
