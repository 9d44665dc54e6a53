"use client";

import { useEffect, useState } from "react";
import { useEntries } from "@/components/hooks/use-entries";
import { inlineHtml } from "@/lib/charts/inline-drawings";

interface InlineEntriesProps {
  /** Where the server put the entries of the page's address, as one piece of HTML. */
  readonly inlineKey: string;
  /** The path of the page that has all entries. */
  readonly page: string;
  readonly edition: string;
  /** The ids of the entries that are selected, in order. */
  readonly ids: readonly string[];
  /** Puts the entries that most rows cite first; otherwise they stay in order. */
  readonly isBySupport: boolean;
}

/**
 * Entries that the browser is sent as markup alone, without the data that would make them again. Once a reader selects
 * others they are taken from the page that has all of them; until it has come, what was there stays.
 */
export function InlineEntries({ inlineKey, page, edition, ids, isBySupport }: InlineEntriesProps) {
  const shown = `${isBySupport} ${ids.join(" ")}`;
  const [first] = useState(shown);
  const [isLost, setLost] = useState(false);
  const isNeeded = isLost || shown !== first;
  const entries = useEntries(isNeeded ? { page, edition } : null);
  const [box, setBox] = useState<HTMLElement | null>(null);
  useEffect(() => {
    // React renders the page anew when it cannot hydrate it, as when a browser translated it before.
    if (box?.childElementCount === 0 && ids.length > 0) setLost(true);
  }, [box, ids.length]);
  if (entries === undefined) {
    const html = typeof window === "undefined" ? inlineHtml(inlineKey) : "";
    return (
      // React leaves this markup as the server wrote it.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own escaping tag
      <div ref={setBox} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
    );
  }
  const selected = ids.flatMap((id) => entries.get(id) ?? []);
  if (isBySupport) selected.sort((one, other) => other.supports - one.supports);
  return selected.map(({ id, html }) => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: from a page of this server, written by our own escaping tag
    <div key={id} dangerouslySetInnerHTML={{ __html: html }} />
  ));
}
