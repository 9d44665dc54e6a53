import type { APIRequestContext, Page } from "@playwright/test";
import { charts } from "@/lib/charts/registry";
import { langs } from "@/lib/text/lang";
import type { Site } from "./site";

/** Every chart in both languages; `name` is for test titles. */
export const everyEmbed = charts.flatMap(({ id, kind }) =>
  langs.map((lang) => ({ name: `${lang} ${id}`, id, kind, lang })),
);

/** The part of a chart's JSON about its embed. */
export interface PublishedEmbed {
  readonly finding: string;
  readonly links: { readonly page: string };
  readonly embed: {
    readonly url: string;
    readonly heights: readonly { readonly width: number; readonly height: number }[];
    readonly fluidHeight: string;
  };
}

/** The path and query of an embed. */
export function embedPath({ story }: Site, { id, lang }: { readonly id: string; readonly lang: string }): string {
  return `/embed/${story}/${id}?lang=${lang}`;
}

/** Reads what the API publishes about an embed. */
export async function publishedEmbed(
  request: APIRequestContext,
  { story }: Site,
  { id, lang }: { readonly id: string; readonly lang: string },
): Promise<PublishedEmbed> {
  const answer = await request.get(`/api/v1/${story}/charts/${id}.json?lang=${lang}`);
  if (!answer.ok()) throw new Error(`unexpected status of the chart: ${answer.status()}`);
  return answer.json();
}

/** The content height of a page that shows an embed, in px, rounded up. */
export function embedHeightOn(page: Page): Promise<number> {
  return page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

/** The smallest font size of an embed in px, including the scaling of its SVG. */
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
