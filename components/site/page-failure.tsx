"use client";

import { usePathname } from "next/navigation";
import { site as en } from "@/lib/text/en/site";
import { site as ko } from "@/lib/text/ko/site";
import { isLang } from "@/lib/text/lang";

interface PageFailureProps {
  /** Shows the page again. */
  retry(): void;
}

/** What a reader sees when a page could not be made: nothing internal, and a way on. */
export function PageFailure({ retry }: PageFailureProps) {
  const [, first] = usePathname().split("/");
  const text = { en, ko }[isLang(first) ? first : "en"];
  return (
    <div className="page">
      <h1>{text.errorTitle}</h1>
      <p>{text.error}</p>
      <button type="button" onClick={retry}>
        {text.retry}
      </button>
    </div>
  );
}
