import { pageFonts } from "@/lib/server/page-fonts";

/** The typeface of all pages, in a document's head: its files, requested at once, and their rules. */
export async function FontFaces() {
  const fonts = await pageFonts();
  const faces = fonts.map(
    ({ weight, file }) =>
      `@font-face{font-family:"Counterpoint Text";font-weight:${weight};font-display:optional;src:url(/fonts/${file}) format("woff2")}`,
  );
  return (
    <>
      {fonts.map(({ file }) => (
        <link key={file} rel="preload" href={`/fonts/${file}`} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <style>{faces.join("")}</style>
    </>
  );
}
