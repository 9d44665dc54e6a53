"use client";

import { usePathname } from "next/navigation";
import { isLang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";

interface PageFailureProps {
  /** Shows the page again. */
  retry(): void;
}

/** What a reader sees when a page could not be made: nothing internal, and a way on. */
export function PageFailure({ retry }: PageFailureProps) {
  const [, first] = usePathname().split("/");
  const text = siteText[isLang(first) ? first : "en"];
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
