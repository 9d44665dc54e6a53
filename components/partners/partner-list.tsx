"use client";

import styles from "@/components/entries/entry-list.module.css";
import { type EntryListProps, type EntryProps, EntrySection } from "@/components/entries/entry-section";
import { useAddress } from "@/components/hooks/use-address";
import { ChartSources } from "@/components/site/chart-sources";
import { SideMark } from "@/components/site/side-mark";
import { withParameters } from "@/lib/query/format-query";
import type { PartnerEntry } from "@/lib/story/partner-entries";
import { partnersText } from "@/lib/text/partners-text";

/** The partners grouped by role, with search, filters and downloads, and a link to their table. */
export function PartnerList(props: EntryListProps<PartnerEntry>) {
  const { story, lang } = props;
  const text = partnersText[lang];
  const { parameters } = useAddress();
  return (
    <EntrySection {...props}>
      {(entries) => (
        <>
          {[...byRole(entries)].map(([role, partners]) => (
            <section key={role} className={`${styles.group} ${styles.role}`} aria-labelledby={`role-${role}`}>
              <h3 id={`role-${role}`}>
                {partners[0]?.roleLabel} <span>{text.count(partners.length)}</span>
              </h3>
              <ul>
                {partners.map((entry) => (
                  <PartnerItem key={entry.id} story={story} lang={lang} entry={entry} />
                ))}
              </ul>
            </section>
          ))}
          <p className={styles.link}>
            <a href={withParameters(`/${lang}/${story}/data/partners`, parameters)}>{text.table}</a>
          </p>
        </>
      )}
    </EntrySection>
  );
}

function byRole(entries: readonly PartnerEntry[]): Map<string, PartnerEntry[]> {
  const roles = new Map<string, PartnerEntry[]>();
  for (const entry of entries) roles.set(entry.role, [...(roles.get(entry.role) ?? []), entry]);
  return roles;
}

/** A partner in one role: name, side, money, start date and responsibility, with notes and sources. */
function PartnerItem({ story, lang, entry }: EntryProps<PartnerEntry>) {
  const text = partnersText[lang];
  return (
    <li id={entry.id} className={`${styles.entry} ${styles.partner}`}>
      <div>
        <h4>{entry.name}</h4>
        {entry.side && (
          <p>
            <SideMark {...entry.side} />
          </p>
        )}
        {entry.money !== null && <p className={styles.money}>{entry.money}</p>}
        <p className={styles.note}>{entry.since === null ? text.undated : text.since(entry.since)}</p>
      </div>
      <div className={styles.body}>
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
