import type { Lang } from "@/lib/text/lang";

/** Width in px of an archive's pictures before scaling. */
export const pictureWidth = 800;

/** The names of the files that hold every language. */
export const sharedNames = {
  readme: "README.txt",
  alt: "alt.txt",
  embed: "embed.html",
  metadata: "metadata.json",
  license: "LICENSE.txt",
} as const;

/** The names of the files that hold a chart in one language. */
export function ownNames(chart: string, lang: Lang) {
  const name = `${chart}-${lang}`;
  return { png: `${name}.png`, png2x: `${name}@2x.png`, svg: `${name}.svg`, csv: `${name}.csv` };
}
