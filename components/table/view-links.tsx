"use client";

import { StateLink } from "@/components/site/state-link";
import { moneyChanges, type TableOffer, type TableView } from "@/lib/story/table-view";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./table-tools.module.css";

interface ViewLinksProps {
  readonly lang: Lang;
  readonly offer: TableOffer;
  readonly view: TableView;
}

/** How a table stands on the screen: closer lines, a grid for the arrow keys, money in won too; each on or off. */
export function ViewLinks({ lang, offer, view }: ViewLinksProps) {
  const text = tableToolsText[lang].view;
  const links = [
    { words: text.compact, isOn: view.isCompact, changes: { _v_density: view.isCompact ? null : "compact" } },
    { words: text.grid, isOn: view.isGrid, changes: { _v_grid: view.isGrid ? null : "1" } },
  ];
  const isWon = view.money !== null;
  const won = { words: text.won, isOn: isWon, changes: moneyChanges(view, offer, isWon ? null : "krw") };
  return (
    <nav className={styles.views} aria-label={text.label}>
      {[...links, ...(offer.won.length > 0 ? [won] : [])].map(({ words, isOn, changes }) => (
        <StateLink key={words} changes={changes} current={isOn}>
          {words}
        </StateLink>
      ))}
    </nav>
  );
}
