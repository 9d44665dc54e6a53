import { withParameters } from "@/lib/query/format-query";
import { type Presentation, presentationParameters } from "./presentation";

/** Where an embed leads to, and where it stands itself: absolute addresses of one chart in one state. */
export interface EmbedAddresses {
  /** The embed itself. */
  readonly embed: string;
  /** The chart's own page. */
  readonly page: string;
  readonly sources: string;
  readonly csv: string;
  readonly png: string;
  readonly svg: string;
  readonly json: string;
  /** The archive, which holds both languages. */
  readonly zip: string;
}

/**
 * The addresses of a chart in a state.
 *
 * @param origin the public address of this server, without a slash at the end
 * @param story the story's id, with the edition where the address names one
 * @param canonical the query and view options without defaults, as `readChartRequest` gives them
 */
export function embedAddresses(
  origin: string,
  story: string,
  chart: string,
  presentation: Presentation,
  canonical: URLSearchParams,
): EmbedAddresses {
  const { lang, theme } = presentation;
  const file = (extension: string, extra: Readonly<Record<string, string>>) =>
    `${origin}${withParameters(`/api/v1/${story}/charts/${chart}.${extension}`, joined(canonical, new URLSearchParams({ lang, ...extra })))}`;
  const picture = theme === "dark" ? { theme } : {};
  return {
    embed: `${origin}${withParameters(`/embed/${story}/${chart}`, joined(canonical, presentationParameters(presentation)))}`,
    page: `${origin}${withParameters(`/${lang}/${story}/charts/${chart}`, canonical)}`,
    sources: `${origin}/${lang}/${story}/sources`,
    csv: file("csv", { _dl: "1" }),
    png: file("png", picture),
    svg: file("svg", picture),
    json: file("json", {}),
    zip: `${origin}${withParameters(`/api/v1/${story}/charts/${chart}.zip`, canonical)}`,
  };
}

function joined(query: URLSearchParams, own: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...own, ...query]);
}
