"use client";

import { type ReactNode, useState } from "react";
import { Comparison } from "@/components/compare/comparison";
import { useAddress } from "@/components/hooks/use-address";
import { useJson } from "@/components/hooks/use-json";
import { chartAnchor } from "@/components/site/anchors";
import { ChartSources } from "@/components/site/chart-sources";
import { type ChartVocabulary, chartParameters } from "@/lib/charts/chart-parameters";
import { isComparison } from "@/lib/charts/comparison/is-comparison";
import type { ComparisonModel } from "@/lib/charts/comparison/model";
import { asOfText } from "@/lib/charts/credits";
import type { KeyFilter } from "@/lib/charts/key-filters";
import type { ChartModel } from "@/lib/charts/kit/chart";
import { withParameters } from "@/lib/query/format-query";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";
import { ChartDrawing } from "./chart-drawing";
import styles from "./chart-frame.module.css";
import { ChartKeyLinks } from "./chart-key-links";
import { ChartListed } from "./chart-listed";
import { ChartOptionLinks } from "./chart-option-links";
import { ChartTableView } from "./chart-table-view";
import { withLang } from "./with-lang";

export interface ChartFrameProps extends ChartVocabulary {
  readonly story: string;
  readonly edition: string;
  readonly verified: string;
  readonly lang: Lang;
  readonly chart: string;
  /** The chart whose drawing it has. */
  readonly drawing: string;
  /** The dataset of its rows. */
  readonly dataset: string;
  readonly title: string;
  /** Its key, as filters of the page's address. */
  readonly keys: readonly KeyFilter[];
  /** Whether the page's address filters the chart; by default not, as for a chart of another dataset. */
  readonly followsAddress?: boolean;
  /** Whether the data table is initially expanded; by default not. */
  readonly isTableOpen?: boolean;
  /** Whether the frame has links for the view options of the chart, as by default. */
  readonly hasOptionLinks?: boolean;
  /** Whether the chart is available as an image. */
  readonly hasPicture: boolean;
  readonly inlineKey: string | null;
  readonly initialAddress: string;
  /** The initial model of a comparison; null for charts with a drawing. */
  readonly comparison: ComparisonModel | null;
  readonly initial: Pick<ChartModel, "finding" | "standfirst" | "measure" | "notes" | "sources" | "table" | "listed">;
  /** What stands in the place of a drawing, for a chart that nothing changes. */
  readonly children?: ReactNode;
}

/** The frame of a chart: finding, measure, drawing, notes, sources, date, actions and data table. */
export function ChartFrame(props: ChartFrameProps) {
  const { story, edition, lang, chart, dataset, initialAddress, initial } = props;
  const text = chartText[lang];
  const headingId = chartAnchor(chart);
  const { parameters } = useAddress();
  // The initial address is the server's: canonical, and without invalid parameters, which the API would refuse.
  const query = chartParameters(parameters, props);
  const [initialQuery] = useState(query.toString());
  const isFollowing = props.followsAddress && query.toString() !== initialQuery;
  const address = isFollowing ? withParameters(`/api/v1/${story}/charts/${chart}.json`, query) : initialAddress;
  const isChanged = address !== initialAddress;
  const answer = useJson<ChartModel>(isChanged ? withLang(address, lang, edition) : null);
  const shown = (isChanged && answer) || initial;
  const comparison = isChanged && answer && isComparison(answer) ? answer : props.comparison;
  const page = address.replace("/api/v1/", `/${lang}/`).replace(".json", "");
  return (
    <figure className={styles.frame} aria-labelledby={headingId}>
      <figcaption>
        <h2 id={headingId} tabIndex={-1} className={styles.finding}>
          {shown.finding}
        </h2>
        {shown.standfirst !== undefined && <p className={styles.standfirst}>{shown.standfirst}</p>}
        <p className={styles.measure}>{shown.measure}</p>
      </figcaption>
      <div className={styles.controls}>
        <ChartKeyLinks lang={lang} chart={props.title} keys={props.keys} parameters={parameters} />
        {props.hasOptionLinks !== false && (
          <ChartOptionLinks lang={lang} options={props.options} parameters={parameters} />
        )}
      </div>
      {props.children ??
        (comparison && comparison.topics.length > 0 ? (
          <Comparison story={story} model={comparison} />
        ) : props.hasPicture || shown.table.rows.length === 0 ? (
          <ChartDrawing
            lang={lang}
            chart={props.drawing}
            dataset={dataset}
            inlineKey={props.inlineKey}
            address={withLang(address, lang, edition)}
            changed={isChanged}
            table={shown.table}
          />
        ) : null)}
      {shown.listed && <ChartListed {...shown.listed} dataset={dataset} table={shown.table} />}
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
        {(props.hasPicture ? allFormats : textFormats).map((format) => (
          <li key={format}>
            <a href={withLang(address.replace(".json", `.${format}`), lang)} download>
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
        open={props.isTableOpen ?? false}
      />
    </figure>
  );
}

const allFormats = ["csv", "svg", "png"] as const;
const textFormats = ["csv"] as const;
