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
  /** The width of the frame in px. */
  readonly width: number;
}

/** The part of an oEmbed response that the frame uses. */
interface EmbedHeights {
  readonly title: string;
  readonly heights: readonly { readonly width: number; readonly height: number }[];
}

/** How long to wait for a height from the frame, in ms. */
const timeout = 5000;

/** A frame as on a kind of host page: sized only by the messages that such a page supports. */
export function HostedFrame({ lang, host, embed, width }: HostedFrameProps) {
  const text = embedText[lang].check;
  const rules = hostRules(host);
  const frame = useRef<HTMLIFrameElement>(null);
  const [reported, setReported] = useState<number | null>(null);
  const [isLate, setLate] = useState(false);
  const chart = useJson<EmbedHeights>(`/api/oembed?${new URLSearchParams({ format: "json", url: embed.href })}`);
  const published = chart?.heights.find((each) => each.width === width)?.height ?? 0;

  useEffect(() => {
    const { bounds, height } = hostRules(host);
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow) return;
      const requested = height?.(data) ?? null;
      if (requested === null) return;
      setReported(bounds ? Math.min(Math.max(requested, bounds.min), bounds.max) : requested);
    };
    window.addEventListener("message", listen);
    const timer = setTimeout(() => setLate(true), timeout);
    return () => {
      window.removeEventListener("message", listen);
      clearTimeout(timer);
    };
  }, [host]);

  const silence = rules.height ? (isLate ? "silent" : "waiting") : "unheard";
  const opensLinks = rules.sandbox?.includes("allow-popups") ?? true;
  const difference = (reported ?? published) - published;
  const source = new URL(hostedAddress(embed.href, host));
  return (
    <>
      <div role="status" data-state={reported === null ? silence : "heard"}>
        <p>{reported === null ? text[silence] : text.heard(reported)}</p>
        {published > 0 && (
          <p>
            {text.published(width, published)}{" "}
            {reported !== null && (Math.abs(difference) <= 1 ? text.fits : text.differs(difference))}
          </p>
        )}
        <p>{opensLinks ? text.linksOpen : text.linksBlocked}</p>
      </div>
      <ScrollRegion className={styles.preview} label={text.frame}>
        {published > 0 && (
          <iframe
            ref={frame}
            src={source.pathname + source.search + source.hash}
            title={chart?.title ?? ""}
            width={width}
            height={reported ?? published}
            sandbox={rules.sandbox}
            onLoad={({ currentTarget }) => {
              if (rules.greeting !== undefined) currentTarget.contentWindow?.postMessage(rules.greeting, "*");
            }}
          />
        )}
      </ScrollRegion>
    </>
  );
}
