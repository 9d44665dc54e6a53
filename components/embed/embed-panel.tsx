"use client";

import { useState } from "react";
import { useAddress } from "@/components/hooks/use-address";
import { useJson } from "@/components/hooks/use-json";
import { useOrigin } from "@/components/hooks/use-origin";
import { ScrollRegion } from "@/components/site/scroll-region";
import { type ChartVocabulary, chartParameters } from "@/lib/charts/chart-parameters";
import { presentedPage } from "@/lib/embed/discovery";
import { embedAddresses } from "@/lib/embed/embed-addresses";
import { type Presentation, standardPresentation } from "@/lib/embed/presentation";
import { type ColumnWidth, columnWidths, frameSnippet, imageSnippet } from "@/lib/embed/snippet";
import { withParameters } from "@/lib/query/format-query";
import { embedText } from "@/lib/text/embed-text";
import type { Lang } from "@/lib/text/lang";
import { CopyField } from "./copy-field";
import { EmbedChoices } from "./embed-choices";
import styles from "./embed-panel.module.css";

/** What the panel needs of a chart's JSON. */
interface EmbeddedChart {
  readonly finding: string;
  readonly alt: string;
  readonly embed: { readonly heights: readonly { readonly width: number; readonly height: number }[] };
}

interface EmbedPanelProps extends ChartVocabulary {
  readonly story: string;
  readonly edition: string;
  readonly chart: string;
  readonly lang: Lang;
  /** The public address of this server where one is configured; else the one under which the page was opened. */
  readonly origin: string | null;
  /** The query and the view in the page's address, as the server has read them. */
  readonly search: string;
  /** Whether the chart has a picture. */
  readonly drawn: boolean;
  readonly initial: EmbeddedChart;
}

/** Makes the lines that an editor pastes, with a preview at the width of the column: what is seen is what is pasted. */
export function EmbedPanel(props: EmbedPanelProps) {
  const { story, chart, lang, search, initial } = props;
  const text = embedText[lang];
  const origin = useOrigin(props.origin);
  const [column, setColumn] = useState<ColumnWidth>("column");
  const [presentation, setPresentation] = useState<Presentation>({ ...standardPresentation, lang });
  const { parameters } = useAddress();
  const [firstSearch] = useState(parameters.toString());
  // As long as the address is the one that the server has read, its reading is used: it leaves out what cannot be used.
  const moved = parameters.toString() !== firstSearch;
  const query = moved ? chartParameters(parameters, props) : new URLSearchParams(search);
  const addresses = embedAddresses(origin, story, chart, presentation, query);
  const address = jsonAddress(props, presentation, query);
  const [firstAddress] = useState(address);
  const answer = useJson<EmbeddedChart>(address === firstAddress ? null : address) ?? initial;
  const width = columnWidths[column];
  const height = answer.embed.heights.find((each) => each.width === width)?.height ?? 0;
  const frame = new URL(addresses.embed);

  return (
    <section className={styles.panel} id="embed" aria-labelledby="embed-title">
      <h2 id="embed-title">{text.title}</h2>
      <p>{text.intro}</p>
      <EmbedChoices
        lang={lang}
        column={column}
        presentation={presentation}
        onColumn={setColumn}
        onChange={setPresentation}
      />
      <p role="status">{text.preview(width, height)}</p>
      <ScrollRegion className={styles.preview} label={text.preview(width, height)}>
        <iframe
          src={frame.pathname + frame.search}
          title={answer.finding}
          width={width}
          height={height}
          loading="lazy"
        />
      </ScrollRegion>
      <CopyField
        lang={lang}
        id="embed-frame"
        title={text.frameTitle}
        help={text.frameHelp}
        value={frameSnippet({ src: addresses.embed, title: answer.finding, height })}
      />
      <CopyField
        lang={lang}
        id="embed-address"
        title={text.addressTitle}
        help={text.addressHelp}
        value={presentedPage(addresses.page, presentation)}
      />
      {props.drawn && (
        <CopyField
          lang={lang}
          id="embed-image"
          title={text.imageTitle}
          help={text.imageHelp}
          value={imageSnippet({ src: addresses.png, alt: answer.alt, page: addresses.page })}
        />
      )}
      <p>
        {text.archiveTitle}: <a href={addresses.zip}>{text.archive}</a>
      </p>
      <p>
        <a href={`/${lang}/embed-check?url=${encodeURIComponent(addresses.embed)}`}>{text.checkLink}</a>
      </p>
    </section>
  );
}

function jsonAddress(
  { story, edition, chart }: EmbedPanelProps,
  { lang, plain }: Presentation,
  query: URLSearchParams,
) {
  const own = new URLSearchParams(query);
  own.set("lang", lang);
  if (plain) own.set("plain", "1");
  own.set("_v_edition", edition);
  return withParameters(`/api/v1/${story}/charts/${chart}.json`, own);
}
