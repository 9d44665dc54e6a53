"use client";

import { useAddress } from "@/components/hooks/use-address";
import { ChartSources } from "@/components/site/chart-sources";
import { SideMark } from "@/components/site/side-mark";
import { withParameters } from "@/lib/query/format-query";
import type { PartnerEntry } from "@/lib/story/partner-entries";
import type { Lang } from "@/lib/text/lang";
import { partnersText } from "@/lib/text/partners-text";
import styles from "./partner-list.module.css";

interface PartnerListProps {
  readonly story: string;
  readonly lang: Lang;
  readonly entries: readonly PartnerEntry[];
}

/** Partners under their roles: since when, with how much money, and what each is responsible for. */
export function PartnerList({ story, lang, entries }: PartnerListProps) {
  const text = partnersText[lang];
  const { parameters } = useAddress();
  const roles = new Map<string, PartnerEntry[]>();
  for (const entry of entries) roles.set(entry.role, [...(roles.get(entry.role) ?? []), entry]);
  return (
    <>
      {[...roles].map(([role, partners]) => (
        <section key={role} className={styles.role} aria-labelledby={`role-${role}`}>
          <h3 id={`role-${role}`}>
            {partners[0]?.roleLabel} <span>{text.count(partners.length)}</span>
          </h3>
          <ul>
            {partners.map((entry) => (
              <Partner key={entry.id} story={story} lang={lang} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.table}>
        <a href={withParameters(`/${lang}/${story}/data/partners`, parameters)}>{text.table}</a>
      </p>
    </>
  );
}

interface PartnerProps {
  readonly story: string;
  readonly lang: Lang;
  readonly entry: PartnerEntry;
}

function Partner({ story, lang, entry }: PartnerProps) {
  const text = partnersText[lang];
  return (
    <li id={entry.id} className={styles.partner}>
      <div>
        <h4>{entry.name}</h4>
        {entry.side && (
          <p>
            <SideMark {...entry.side} />
          </p>
        )}
        {entry.money !== null && <p className={styles.money}>{entry.money}</p>}
        <p className={styles.since}>{entry.since === null ? text.undated : text.since(entry.since)}</p>
      </div>
      <div className={styles.task}>
        <p>{entry.responsibility}</p>
        {entry.notes.map((note) => (
          <p key={note} className={styles.remark}>
            {text.note(note)}
          </p>
        ))}
        <p className={styles.remark}>
          {entry.confidence !== null && <span>{text.confidence(entry.confidence)}</span>}
          <ChartSources lang={lang} story={story} sources={entry.sources} />
        </p>
      </div>
    </li>
  );
}
