"use client";

import { useAddress } from "@/components/hooks/use-address";
import { useOrigin } from "@/components/hooks/use-origin";
import { useToday } from "@/components/hooks/use-today";
import { citedAddress } from "@/lib/cite/cited-address";
import { viewParameters } from "@/lib/cite/view-parameters";
import { viewTitle } from "@/lib/cite/view-title";
import type { ColumnMeta } from "@/lib/datasets/column";
import { closedWords } from "@/lib/query/closed-words";
import type { Lookups } from "@/lib/query/lookups";
import { parseQuery } from "@/lib/query/parse-query";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";
import { CitePanel } from "./cite-panel";

export interface CiteViewProps {
  readonly kind: "table" | "chart";
  readonly lang: Lang;
  readonly story: string;
  readonly storyTitle: string;
  readonly edition: string;
  readonly verified: string;
  /** The public address of this server where one is configured. */
  readonly origin: string | null;
  /** The server's day, ISO 8601, until the browser tells the reader's. */
  readonly today: string;
  /** What follows the story in the address that is cited, such as `deals`. */
  readonly page: string;
  readonly dataset: string;
  /** What is cited when nothing is filtered: the name of the table or chart. */
  readonly label: string;
  readonly columns: readonly ColumnMeta[];
  /** What ids and words of filters stand for; those that are missing are cited as they are. */
  readonly lookups: Lookups;
  /** The view options of a chart. */
  readonly options?: { readonly [option: string]: readonly string[] };
}

const noOptions = {};

/** The citation of a table or chart in the state that stands in the page's address; it follows every change of it. */
export function CiteView(props: CiteViewProps) {
  const { kind, lang, story, storyTitle, edition, verified, page, columns, options = noOptions } = props;
  const { parameters } = useAddress();
  const origin = useOrigin(props.origin);
  const accessed = useToday(props.today);
  const words = closedWords(props.lookups, props.dataset);
  const { query } = parseQuery(parameters, columns, words);
  const address = citedAddress({
    origin,
    lang,
    story,
    edition,
    page,
    parameters: viewParameters(parameters, columns, options, words),
  });
  const title = `${viewTitle({ ...props, query })}, ${storyTitle}`;
  const publisher = siteText[lang].name;
  return <CitePanel kind={kind} citation={{ lang, title, publisher, story, edition, verified, accessed, address }} />;
}
