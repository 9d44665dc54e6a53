"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useEdition } from "@/components/hooks/use-edition";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import styles from "./edition-notice.module.css";

interface EditionNoticeProps {
  readonly story: string;
  /** The edition that this page shows. */
  readonly edition: string;
  readonly lang: Lang;
  /** Whether a new edition is shown at once, as while data is being edited, or offered. */
  readonly instant: boolean;
}

/** Notices that the server has a newer edition and offers to load it; the reader keeps her place. */
export function EditionNotice({ story, edition, lang, instant }: EditionNoticeProps) {
  const text = siteText[lang];
  const router = useRouter();
  const current = useEdition(story, instant);
  const outdated = current !== undefined && current !== edition;
  useEffect(() => {
    if (instant && outdated) router.refresh();
  }, [instant, outdated, router]);
  return (
    <div className={styles.notice} role="status">
      {outdated && !instant && (
        <p>
          {text.newEdition}{" "}
          <button type="button" onClick={() => router.refresh()}>
            {text.loadEdition}
          </button>
        </p>
      )}
    </div>
  );
}
