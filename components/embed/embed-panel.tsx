"use client";

import { useState } from "react";
import { useAddress } from "@/components/hooks/use-address";
import { useJson } from "@/components/hooks/use-json";
import { useOrigin } from "@/components/hooks/use-origin";
import { ScrollRegion } from "@/components/site/scroll-region";
import { type ChartVocabulary, chartParameters } from "@/lib/charts/chart-parameters";
import { presentedPage } from "@/lib/embed/discovery";
import { embedAddresses } from "@/lib/embed/embed-addresses";
import { frameSandbox } from "@/lib/embed/frame-sandbox";
import { type Presentation, standardPresentation } from "@/lib/embed/presentation";
import { type ColumnWidth, columnWidths, frameSnippet, imageSnippet } from "@/lib/embed/snippet";
import { withParameters } from "@/lib/query/format-query";
import { embedText } from "@/lib/text/embed-text";
import type { Lang } from "@/lib/text/lang";
import { CopyField } from "./copy-field";
import { EmbedChoices } from "./embed-choices";
import styles from "./embed-panel.module.css";

/** The part of a chart's JSON that the panel uses. */
interface EmbeddedChart {
  readonly finding: string;
  readonly alt: string;
  readonly embed: {
    readonly heights: readonly { readonly width: number; readonly height: number }[];
    readonly fluidHeight: string;
  };
}

interface EmbedPanelProps extends ChartVocabulary {
  readonly story: string;
  readonly edition: string;
  readonly chart: string;
  readonly lang: Lang;
  /** The configured public origin of this server; null to use the origin of the page. */
  readonly origin: string | null;
  /** The query and view options of the page's address, as parsed by the server. */
  readonly search: string;
  /** Whether the chart is available as an image. */
  readonly hasPicture: boolean;
  readonly initial: EmbeddedChart;
}

/** Generates the embed code that editors paste, with a preview of it at the width of their column. */
export function EmbedPanel(props: EmbedPanelProps) {
  const { story, chart, lang, search, initial } = props;
  const text = embedText[lang];
  const origin = useOrigin(props.origin);
  const [column, setColumn] = useState<ColumnWidth>("column");
  const [presentation, setPresentation] = useState<Presentation>({ ...standardPresentation, lang });
  const { parameters } = useAddress();
  const [firstSearch] = useState(parameters.toString());
  // The server has already dropped invalid parameters, so its result is used until the address changes.
  const isChanged = parameters.toString() !== firstSearch;
  const query = isChanged ? chartParameters(parameters, props) : new URLSearchParams(search);
  const addresses = embedAddresses(origin, story, chart, presentation, query);
  const address = jsonAddress(props, presentation, query);
  const [firstAddress] = useState(address);
  const current = useJson<EmbeddedChart>(address === firstAddress ? null : address) ?? initial;
  const width = columnWidths[column];
  const height = current.embed.heights.find((each) => each.width === width)?.height ?? 0;
  const frame = new URL(addresses.embed);
  const field = (name: "frame" | "address" | "image", value: string) => (
    <CopyField lang={lang} id={`embed-${name}`} title={text[`${name}Title`]} help={text[`${name}Help`]} value={value} />
  );

  return (
    <section className={styles.panel} id="embed" aria-labelledby="embed-title">
      <h2 id="embed-title" tabIndex={-1}>
        {text.title}
      </h2>
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
          title={current.finding}
          width={width}
          height={height}
          loading="lazy"
        />
      </ScrollRegion>
      {field(
        "frame",
        frameSnippet({
          src: addresses.embed,
          title: current.finding,
          page: addresses.page,
          height,
          fluidHeight: current.embed.fluidHeight,
        }),
      )}
      <p>{text.sandboxHelp(frameSandbox)}</p>
      {field("address", presentedPage(addresses.page, presentation))}
      {props.hasPicture && field("image", imageSnippet({ src: addresses.png, alt: current.alt, page: addresses.page }))}
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
  const own = { lang, ...(plain && { plain: "1" }), _v_edition: edition };
  const parameters = new URLSearchParams([...query, ...Object.entries(own)]);
  return withParameters(`/api/v1/${story}/charts/${chart}.json`, parameters);
}
