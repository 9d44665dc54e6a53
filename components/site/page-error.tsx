"use client";

import { usePathname } from "next/navigation";
import { isLang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";

/** Shown in place of a page that failed to render: no internal details, and a button that calls `retry` to render again. */
export function PageError({ retry }: { readonly retry: () => void }) {
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
