"use client";

import { useEffect, useRef } from "react";
import { useAddress } from "@/components/hooks/use-address";
import { pagePath, type StoryPage } from "@/lib/http/story-pages";
import { withParameters } from "@/lib/query/format-query";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import bar from "./link-bar.module.css";
import styles from "./site-header.module.css";

/** The story that a page belongs to, with its pages in the order of the navigation. */
export interface HeaderStory {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly { readonly id: StoryPage; readonly title: string }[];
}

interface SiteHeaderProps {
  readonly lang: Lang;
  /** None on pages beside the stories. */
  readonly story?: HeaderStory;
  /** Whether the address has no page, so that its other language leads to the front page. */
  readonly isUnknown?: boolean;
}

/**
 * The header of every page: the site's name, which leads to the front page, the story with its navigation, and the
 * language switch, which preserves the page and its state.
 */
export function SiteHeader({ lang, story, isUnknown = false }: SiteHeaderProps) {
  const text = siteText[lang];
  const { path, parameters } = useAddress();
  const current = path.replace(/\/$/, "");
  const currentOf = (href: string) => (current === href ? "page" : undefined);
  const other: Lang = lang === "ko" ? "en" : "ko";
  const pages = useRef<HTMLUListElement>(null);
  // Where the pages do not all fit, the current one is in sight.
  useEffect(() => {
    const list = pages.current;
    const link = list?.querySelector("[aria-current]");
    if (!list || !link) return;
    // Measured before the next frame, since measuring now would lay the page out within the task that hydrates it.
    const frame = requestAnimationFrame(() => {
      const [outer, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
      list.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <header className={styles.header}>
      <div className={`page ${styles.top}`}>
        <p className={styles.name}>
          <a href={`/${lang}`} aria-current={currentOf(`/${lang}`)}>
            <b>{text.name}</b>
          </a>{" "}
          {story && <a href={pagePath(lang, story.id, "overview")}>{story.title}</a>}
        </p>
        <a
          className={styles.language}
          href={isUnknown ? `/${other}` : withParameters(`/${other}${path.slice(3)}`, parameters)}
          hrefLang={other}
          lang={other}
        >
          {text.otherLanguage}
        </a>
      </div>
      {story && (
        <nav className="page" aria-label={text.navigation}>
          <ul ref={pages} className={`${bar.bar} ${styles.pages}`}>
            {story.pages.map(({ id, title }) => {
              const href = pagePath(lang, story.id, id);
              return (
                <li key={id}>
                  <a href={href} aria-current={currentOf(href)}>
                    {title}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
      )}
    </header>
  );
}
