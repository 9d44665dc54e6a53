"use client";

import { useId, useState } from "react";
import { Comparison } from "@/components/compare/comparison";
import { useAddress } from "@/components/hooks/use-address";
import { useJson } from "@/components/hooks/use-json";
import { ChartSources } from "@/components/site/chart-sources";
import { chartParameters } from "@/lib/charts/chart-parameters";
import { type ComparisonModel, isComparison } from "@/lib/charts/comparison/model";
import { asOfText } from "@/lib/charts/credits";
import type { KeyFilter } from "@/lib/charts/key-filters";
import type { ChartModel } from "@/lib/charts/kit/chart";
import { withParameters } from "@/lib/query/format-query";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";
import type { ChartAnswer, DrawingSize } from "./chart-answer";
import { ChartDrawing } from "./chart-drawing";
import styles from "./chart-frame.module.css";
import { ChartKeyLinks } from "./chart-key-links";
import { ChartOptionLinks } from "./chart-option-links";
import { ChartTableView } from "./chart-table-view";

export interface ChartFrameProps {
  readonly story: string;
  readonly edition: string;
  readonly verified: string;
  readonly lang: Lang;
  readonly chart: string;
  /** The dataset whose rows it shows. */
  readonly dataset: string;
  readonly title: string;
  readonly options: { readonly [option: string]: readonly string[] };
  /** What its marks' shapes and fills mean, as filters of the page's address. */
  readonly keys: readonly KeyFilter[];
  /** The columns by which the page's address may filter the chart. */
  readonly columns: readonly string[];
  readonly follows: boolean;
  readonly open: boolean;
  /** Whether the chart's view options are offered in its frame. */
  readonly chooses: boolean;
  /** Whether the chart has a picture. */
  readonly drawn: boolean;
  readonly inlineKey: string | null;
  readonly sizes: readonly DrawingSize[];
  readonly initialAddress: string;
  /** For a comparison: what it shows at first; null for charts with a drawing. */
  readonly comparison: ComparisonModel | null;
  readonly initial: Pick<ChartModel, "finding" | "measure" | "notes" | "sources" | "table">;
}

/** The frame of a chart: finding, measure, drawing, notes, sources, date, actions, and the same data as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const { story, edition, lang, chart, dataset, options, follows, inlineKey, sizes, initialAddress, initial } = props;
  const text = chartText[lang];
  const headingId = useId();
  const { parameters } = useAddress();
  // What the server has read is written in order and without what it could not use, which an API would refuse.
  const own = chartParameters(parameters, props);
  const [firstSearch] = useState(own.toString());
  const moved = follows && own.toString() !== firstSearch;
  const address = moved ? withParameters(`/api/v1/${story}/charts/${chart}.json`, own) : initialAddress;
  const changed = address !== initialAddress;
  const answer = useJson<ChartAnswer>(changed ? withLang(address, lang, edition) : null);
  const shown = (changed && answer) || initial;
  const compared = changed && answer && isComparison(answer) ? answer : props.comparison;
  const page = address.replace("/api/v1/", `/${lang}/`).replace(".json", "");
  return (
    <figure className={styles.frame} aria-labelledby={headingId}>
      <figcaption>
        <h2 id={headingId} className={styles.finding}>
          {shown.finding}
        </h2>
        <p className={styles.measure}>{shown.measure}</p>
      </figcaption>
      <ChartKeyLinks lang={lang} chart={props.title} keys={props.keys} parameters={parameters} />
      {props.chooses && <ChartOptionLinks lang={lang} options={options} parameters={parameters} />}
      {compared && compared.topics.length > 0 ? (
        <Comparison story={story} model={compared} />
      ) : (
        <ChartDrawing
          lang={lang}
          chart={chart}
          dataset={dataset}
          inlineKey={inlineKey}
          sizes={sizes}
          address={withLang(address, lang, edition)}
          changed={changed}
          table={shown.table}
          empty={shown.table.rows.length === 0 ? text.empty : null}
        />
      )}
      {shown.notes.length > 0 && (
        <ul className={styles.notes}>
          {shown.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p className={styles.credits}>
        <ChartSources lang={lang} story={story} sources={shown.sources} />
        <span>{asOfText(props.verified, lang)}</span>
      </p>
      <ul className={styles.actions} aria-label={text.actions}>
        {(props.drawn ? allFormats : textFormats).map((format) => (
          <li key={format}>
            <a href={withLang(address.replace(".json", `.${format}`), lang)} download={`${chart}.${format}`}>
              {{ csv: text.csv, svg: text.drawing, png: text.image }[format]}
            </a>
          </li>
        ))}
        <li>
          <a href={page}>{text.link}</a>
        </li>
        <li>
          <a href={`${page}#embed`}>{text.embed}</a>
        </li>
      </ul>
      <ChartTableView
        label={text.table}
        caption={shown.finding}
        dataset={dataset}
        table={shown.table}
        open={props.open}
      />
    </figure>
  );
}

const allFormats = ["csv", "svg", "png"] as const;
const textFormats = ["csv"] as const;

function withLang(address: string, lang: Lang, edition?: string): string {
  const separator = address.includes("?") ? "&" : "?";
  return `${address}${separator}lang=${lang}${edition === undefined ? "" : `&_v_edition=${edition}`}`;
}
