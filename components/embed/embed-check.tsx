"use client";

import { useState } from "react";
import { useOrigin } from "@/components/hooks/use-origin";
import { findEmbed } from "@/lib/embed/find-embed";
import type { HostName } from "@/lib/embed/host-kind";
import { type ColumnWidth, columnWidths } from "@/lib/embed/snippet";
import { embedText } from "@/lib/text/embed-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./embed-panel.module.css";
import { HostedFrame } from "./hosted-frame";

interface EmbedCheckProps {
  readonly lang: Lang;
  /** What stands in the field at first. */
  readonly first: string;
}

interface Check {
  readonly embed: URL;
  readonly host: HostName;
  readonly width: number;
  /** Distinguishes two checks of the same frame. */
  readonly number: number;
}

/** Takes a pasted snippet and shows what becomes of it on a kind of page. */
export function EmbedCheck({ lang, first }: EmbedCheckProps) {
  const text = embedText[lang].check;
  const origin = useOrigin(null);
  const [pasted, setPasted] = useState(first);
  const [host, setHost] = useState<HostName>("plain");
  const [column, setColumn] = useState<ColumnWidth>("column");
  const [check, setCheck] = useState<Check | "unknown" | null>(null);
  const run = () => {
    // Behind a proxy the address of a snippet may be another than that of this page.
    const embed = findEmbed(pasted, originIn(pasted) ?? origin);
    const number = check === null || check === "unknown" ? 0 : check.number + 1;
    setCheck(embed ? { embed, host, width: columnWidths[column], number } : "unknown");
  };
  return (
    <>
      <form
        className={styles.field}
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
          <select id="check-host" value={host} onChange={({ target }) => setHost(nameOf(text.hosts, target.value))}>
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
            onChange={({ target }) => setColumn(nameOf(columnWidths, target.value))}
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

/** The origin of the first address in a text, when it is of the same host as this page under another scheme. */
function originIn(text: string): string | null {
  const [address] = /https?:\/\/[^\s"'<>/]+/.exec(text) ?? [];
  return address !== undefined && new URL(address).host === window.location.host ? new URL(address).origin : null;
}

/** A name of a record that a form's field holds; the first one for anything else. */
function nameOf<Name extends string>(record: Readonly<Record<Name, unknown>>, value: string): Name {
  let first: Name | undefined;
  for (const name in record) {
    first ??= name;
    if (name === value) return name;
  }
  if (first === undefined) throw new Error(`nothing to choose from: ${value}`);
  return first;
}
