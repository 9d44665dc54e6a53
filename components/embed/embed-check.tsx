"use client";

import { useState } from "react";
import { useOrigin } from "@/components/hooks/use-origin";
import forms from "@/components/site/forms.module.css";
import { findEmbed } from "@/lib/embed/find-embed";
import type { HostName } from "@/lib/embed/host-kind";
import { type ColumnWidth, columnWidths } from "@/lib/embed/snippet";
import { embedText } from "@/lib/text/embed-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./field.module.css";
import { HostedFrame } from "./hosted-frame";
import { typedKeys } from "./typed-keys";

interface EmbedCheckProps {
  readonly lang: Lang;
  /** The initial text of the field. */
  readonly initial: string;
}

interface Check {
  readonly embed: URL;
  readonly host: HostName;
  readonly width: number;
  /** Distinguishes repeated checks of the same frame. */
  readonly number: number;
}

/** Shows how a pasted embed code works on a chosen kind of host page. */
export function EmbedCheck({ lang, initial }: EmbedCheckProps) {
  const text = embedText[lang].check;
  const origin = useOrigin(null);
  const [pasted, setPasted] = useState(initial);
  const [host, setHost] = useState<HostName>("plain");
  const [column, setColumn] = useState<ColumnWidth>("column");
  const [check, setCheck] = useState<Check | "unknown" | null>(null);
  const run = () => {
    // Behind a proxy the origin of a snippet may differ from that of this page.
    const embed = findEmbed(pasted, originIn(pasted) ?? origin);
    const number = check === null || check === "unknown" ? 0 : check.number + 1;
    setCheck(embed ? { embed, host, width: columnWidths[column], number } : "unknown");
  };
  return (
    <>
      <form
        className={`${forms.controls} ${styles.field}`}
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <p>
          <label htmlFor="check-pasted">{text.pasted}</label>
          <textarea
            id="check-pasted"
            rows={4}
            value={pasted}
            spellCheck={false}
            onChange={({ target }) => setPasted(target.value)}
          />
        </p>
        <p>
          <label htmlFor="check-host">{text.host}</label>
          <select id="check-host" value={host} onChange={({ target }) => setHost(keyOf(text.hosts, target.value))}>
            {Object.entries(text.hosts).map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="check-width">{text.width}</label>
          <select
            id="check-width"
            value={column}
            onChange={({ target }) => setColumn(keyOf(columnWidths, target.value))}
          >
            {Object.entries(columnWidths).map(([name, width]) => (
              <option key={name} value={name}>
                {width} px
              </option>
            ))}
          </select>
        </p>
        <button type="submit">{text.run}</button>
      </form>
      <h2>{text.result}</h2>
      {check === null && <p role="status">{text.idle}</p>}
      {check === "unknown" && <p role="alert">{text.notFound}</p>}
      {check !== null && check !== "unknown" && (
        <HostedFrame key={check.number} lang={lang} host={check.host} embed={check.embed} width={check.width} />
      )}
    </>
  );
}

/** The origin of the first address in a text if its host is that of this page; the scheme may differ. */
function originIn(text: string): string | null {
  const [address] = /https?:\/\/[^\s"'<>/]+/.exec(text) ?? [];
  return address !== undefined && new URL(address).host === window.location.host ? new URL(address).origin : null;
}

/** The value of a field as a key of a record; the first key if it is none. */
function keyOf<Key extends string>(record: Readonly<Record<Key, unknown>>, value: string): Key {
  const keys = typedKeys(record);
  const key = keys.find((each) => each === value) ?? keys[0];
  if (key === undefined) throw new Error(`no keys to match: ${value}`);
  return key;
}
