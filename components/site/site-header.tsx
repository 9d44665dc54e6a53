"use client";

import { useAddress } from "@/components/hooks/use-address";
import { withParameters } from "@/lib/query/format-query";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import bar from "./link-bar.module.css";
import styles from "./site-header.module.css";
import { pagePath, storyPages } from "./story-pages";

interface SiteHeaderProps {
  readonly story: string;
  readonly lang: Lang;
  readonly title: string;
}

/** The header of every page: site name, navigation, and the language switch, which preserves the page and its state. */
export function SiteHeader({ story, lang, title }: SiteHeaderProps) {
  const text = siteText[lang];
  const { path, parameters } = useAddress();
  const other: Lang = lang === "ko" ? "en" : "ko";
  return (
    <header className={styles.header}>
      <div className={`page ${styles.top}`}>
        <a className={styles.name} href={pagePath(lang, story, "overview")}>
          <b>{text.name}</b> <span>{title}</span>
        </a>
        <a
          className={styles.language}
          href={withParameters(`/${other}${path.slice(3)}`, parameters)}
          hrefLang={other}
          lang={other}
        >
          {text.otherLanguage}
        </a>
      </div>
      <nav className="page" aria-label={text.navigation}>
        <ul className={`${bar.bar} ${styles.pages}`}>
          {storyPages.map((page) => {
            const href = pagePath(lang, story, page);
            return (
              <li key={page}>
                <a href={href} aria-current={path.replace(/\/$/, "") === href ? "page" : undefined}>
                  {text.pages[page]}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </header>
  );
}
