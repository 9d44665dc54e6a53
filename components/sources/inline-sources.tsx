"use client";

import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { usePage } from "@/components/hooks/use-page";
import { InlineMarkup } from "@/components/site/inline-markup";
import { articlesIn } from "./articles-in";

interface InlineSourcesProps {
  /** Where the server put the sources of the page's address, as one piece of HTML. */
  readonly inlineKey: string;
  /** The address of the page that has all sources. */
  readonly page: string;
  readonly edition: string;
  /** The ids of the sources that are selected, in order. */
  readonly ids: readonly string[];
  /** Puts those first that most rows cite; otherwise they stay in order. */
  readonly isBySupport: boolean;
}

/**
 * Sources that the browser is sent as markup alone, without the data that would make them again. When a reader selects
 * others they are taken from that markup, or from the page that has all of them where it lacks some or is of another
 * edition; until that has come, what was there stays.
 */
export function InlineSources({ inlineKey, page, edition, ids, isBySupport }: InlineSourcesProps) {
  const list = useRef<HTMLDivElement>(null);
  const shown = `${edition} ${isBySupport} ${ids.join(" ")}`;
  const [first] = useState({ shown, edition });
  const [isLost, setLost] = useState(false);
  const [own, setOwn] = useState<ReturnType<typeof articlesIn>>();
  const isChanged = isLost || shown !== first.shown;
  useLayoutEffect(() => {
    if (isChanged && !own && list.current) setOwn(articlesIn(list.current));
  }, [isChanged, own]);
  const isEnough = edition === first.edition && ids.every((id) => own?.has(id));
  const loaded = usePage(isChanged && own && !isEnough ? { address: page, edition } : null);
  const all = useMemo(() => loaded && articlesIn(loaded), [loaded]);
  const articles = isEnough ? own : all;
  if (!isChanged || !articles) {
    return (
      <div ref={list}>
        <InlineMarkup inlineKey={inlineKey} onLost={() => setLost(true)} />
      </div>
    );
  }
  const selected = ids.flatMap((id) => articles.get(id) ?? []);
  if (isBySupport) selected.sort((one, other) => other.supports - one.supports);
  return selected.map(({ id, html }) => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: from a page of this server, written by our own escaping tag
    <div key={id} dangerouslySetInnerHTML={{ __html: html }} />
  ));
}
