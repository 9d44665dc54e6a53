import type { APIRequestContext, Page } from "@playwright/test";
import { charts } from "@/lib/charts/registry";
import { langs } from "@/lib/text/lang";
import type { Site } from "./site";

/** Every chart in both languages, as a test's title names it. */
export const everyEmbed = charts.flatMap(({ id, kind }) =>
  langs.map((lang) => ({ name: `${lang} ${id}`, id, kind, lang })),
);

/** What a chart's JSON publishes of its embed. */
interface Published {
  readonly finding: string;
  readonly embed: {
    readonly url: string;
    readonly heights: readonly { readonly width: number; readonly height: number }[];
  };
}

/** The address of an embed below the server's origin. */
export function embedPath({ story }: Site, { id, lang }: { readonly id: string; readonly lang: string }): string {
  return `/embed/${story}/${id}?lang=${lang}`;
}

/** Reads what a server publishes about an embed. */
export async function publishedEmbed(
  request: APIRequestContext,
  { story }: Site,
  { id, lang }: { readonly id: string; readonly lang: string },
): Promise<Published> {
  const answer = await request.get(`/api/v1/${story}/charts/${id}.json?lang=${lang}`);
  if (!answer.ok()) throw new Error(`the chart does not answer: ${answer.status()}`);
  return answer.json();
}

/** The height of the content of a page that is an embed, in whole px. */
export function embedHeightOn(page: Page): Promise<number> {
  return page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

/** The smallest text of an embed in px, as it is seen: an SVG is scaled with its box. */
export function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes = [...document.querySelectorAll("body *")]
      .filter((element) => element.getClientRects().length > 0 && !element.closest("script, .hidden, caption"))
      .filter((element) =>
        [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
      )
      .map((element) => {
        const svg = element.closest("svg");
        const scale = svg ? svg.clientWidth / svg.viewBox.baseVal.width : 1;
        return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      });
    return Math.min(...sizes);
  });
}
