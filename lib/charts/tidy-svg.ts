/** Attributes whose numbers are lengths or coordinates in px. */
const geometry = /( (?:x|y|x1|x2|y1|y2|cx|cy|r|rx|width|height|dx|dy|d|points|transform)=")([^"]*)"/g;

/** Recharts hands a shape's measures on to elements that have no use for them. */
const strays: readonly (readonly [tag: RegExp, attributes: RegExp])[] = [
  [/<path [^>]*>/g, / (?:x|y|width|height|radius|cx|cy)="[^"]*"/g],
  [/<circle [^>]*>/g, / (?:x|y|width|height|radius)="[^"]*"/g],
];

/** The path of a rectangle as Recharts writes it. Bars of a chart end where all begin: that repeats, and weighs little. */
const rectangle = /( d="M(-?[\d.]+),[^hvHVZ"]+h[\d.]+v[\d.]+)h-[\d.]+Z"/g;

/** A control character would make a saved file unreadable as XML. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Makes the markup that React gives of a drawing into a file of its own, valid as XML and inside HTML, and light:
 * without the library's classes and stray attributes, lengths rounded to a tenth of a px.
 *
 * @param markup an `<svg>` from `renderToStaticMarkup`
 * @returns the same drawing
 */
export function tidySvg(markup: string): string {
  let tidy = markup.replace(forbidden, "").replaceAll("&#x27;", "'");
  for (const [tag, attributes] of strays) tidy = tidy.replace(tag, (found) => found.replace(attributes, ""));
  return tidy
    .replace(/ class="recharts-[^"]*"/g, "")
    .replace(geometry, (_whole, name: string, value: string) => `${name}${roundNumbers(value)}"`)
    .replace(rectangle, '$1H$2Z"')
    .replace(/><\/(?:path|rect|circle|line|polyline|polygon)>/g, "/>")
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
}

/**
 * Rounds every number in a list of coordinates, a path or a transformation to a tenth: less is seen on no screen, and
 * weighs. White space beside commands goes.
 *
 * @param value such as `M 0.1234,5 L6.789-1e-9`
 * @returns the same with shorter numbers, never two run into one
 */
export function roundNumbers(value: string): string {
  return value
    .replace(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi, (number, offset: number) => {
      const rounded = String(Math.round(Number(number) * 10) / 10 || 0);
      const glued = /[\d.]/.test(value.charAt(offset - 1)) && !rounded.startsWith("-");
      return glued ? ` ${rounded}` : rounded;
    })
    .replace(/\s*([A-Za-z,])\s*/g, "$1");
}
