import { cardPath } from "@/lib/card/card-address";
import { withParameters } from "@/lib/query/format-query";
import type { CardRef } from "@/lib/story/card-ref";
import { type Presentation, presentationParameters } from "./presentation";

/** Where an embed links to, and its own address: absolute addresses of one chart in one state. */
export type EmbedAddresses = ReturnType<typeof embedAddresses>;

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
) {
  const { lang, theme } = presentation;
  const address = (path: string, own: URLSearchParams = new URLSearchParams()) =>
    `${origin}${withParameters(path, new URLSearchParams([...own, ...canonical]))}`;
  const file = (extension: string, extra: Readonly<Record<string, string>>) =>
    address(`/api/v1/${story}/charts/${chart}.${extension}`, new URLSearchParams({ lang, ...extra }));
  const picture = theme === "dark" ? { theme } : {};
  return {
    embed: address(`/embed/${story}/${chart}`, presentationParameters(presentation)),
    /** The chart's own page. */
    page: address(`/${lang}/${story}/charts/${chart}`),
    story: `${origin}/${lang}/${story}`,
    sources: `${origin}/${lang}/${story}/sources`,
    /** That of a figure's card. */
    card: (figure: CardRef) => origin + cardPath(lang, story, figure),
    csv: file("csv", { _dl: "1" }),
    png: file("png", picture),
    svg: file("svg", picture),
    json: file("json", {}),
    /** The archive, which holds both languages. */
    zip: address(`/api/v1/${story}/charts/${chart}.zip`),
  };
}
