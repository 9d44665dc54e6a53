"use client";

import { useEffect, useRef, useState } from "react";
import { useJson } from "@/components/hooks/use-json";
import { ScrollRegion } from "@/components/site/scroll-region";
import { type HostName, hostedAddress, hostRules } from "@/lib/embed/host-kind";
import { embedText } from "@/lib/text/embed-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./embed-panel.module.css";

interface HostedFrameProps {
  readonly lang: Lang;
  readonly host: HostName;
  /** The address of an embed of this server. */
  readonly embed: URL;
  /** Width of the frame in px. */
  readonly width: number;
}

interface EmbedHeights {
  readonly title: string;
  readonly heights: readonly { readonly width: number; readonly height: number }[];
}

/** How long a page waits for the frame before it is said that nothing was heard, in ms. */
const patience = 5000;

/** A frame as a kind of page has it: sized by the messages that such a page takes, and by nothing else. */
export function HostedFrame({ lang, host, embed, width }: HostedFrameProps) {
  const text = embedText[lang].check;
  const rules = hostRules(host);
  const frame = useRef<HTMLIFrameElement>(null);
  const [told, setTold] = useState<number | null>(null);
  const [late, setLate] = useState(false);
  const chart = useJson<EmbedHeights>(describedAt(embed));
  const published = chart?.heights.find((each) => each.width === width)?.height ?? 0;

  useEffect(() => {
    const { bounds, height } = hostRules(host);
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow) return;
      const asked = height?.(data) ?? null;
      if (asked !== null) setTold(bounds ? Math.min(Math.max(asked, bounds.least), bounds.greatest) : asked);
    };
    window.addEventListener("message", listen);
    const limit = setTimeout(() => setLate(true), patience);
    return () => {
      window.removeEventListener("message", listen);
      clearTimeout(limit);
    };
  }, [host]);

  const state = told !== null ? "heard" : rules.listens ? (late ? "silent" : "waiting") : "unheard";
  const sentence = { heard: text.heard(told ?? 0), silent: text.silent, waiting: text.waiting, unheard: text.unheard };
  const height = told ?? published;
  const source = new URL(hostedAddress(embed.href, host));
  return (
    <>
      <div role="status" data-state={state}>
        <p>{sentence[state]}</p>
        {published > 0 && (
          <p>
            {text.published(width, published)} {told !== null && verdict(told - published)}
          </p>
        )}
      </div>
      <ScrollRegion className={styles.preview} label={text.frame}>
        {published > 0 && (
          <iframe
            ref={frame}
            src={source.pathname + source.search + source.hash}
            title={chart?.title ?? ""}
            width={width}
            height={height}
            {...(rules.sandbox === undefined ? {} : { sandbox: rules.sandbox })}
            onLoad={({ currentTarget }) => {
              if (rules.greeting !== undefined) currentTarget.contentWindow?.postMessage(rules.greeting, "*");
            }}
          />
        )}
      </ScrollRegion>
    </>
  );

  function verdict(difference: number): string {
    return Math.abs(difference) <= 1 ? text.fits : text.differs(difference);
  }
}

/** Where the embed is described (oEmbed), with its heights. */
function describedAt({ href }: URL): string {
  return `/api/oembed?${new URLSearchParams({ format: "json", url: href })}`;
}
