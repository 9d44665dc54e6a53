"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useEdition } from "@/components/hooks/use-edition";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import styles from "./edition-notice.module.css";

interface EditionNoticeProps {
  readonly story: string;
  /** The edition of this page. */
  readonly edition: string;
  readonly lang: Lang;
  /** Whether to load a new edition at once, as while data is being edited, or to offer it. */
  readonly instant: boolean;
}

/** Offers to load a newer edition of the story when the server has one; the scroll position is preserved. */
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
