/** The declarations that a style sheet gives each selector in a frame of a width in px: a reader of our own rules, no more. */
function declarationsAt(style: string, width: number): (selector: string, property: string) => string {
  const found = new Map<string, string>();
  const rule = /@media([^{]*)\{((?:[^{}]*\{[^{}]*\})*)\}|([^{}]*)\{([^{}]*)\}/g;
  const collect = (css: string) => {
    for (const [, media, inner, selectors = "", declarations = ""] of css.matchAll(rule)) {
      const least = /^\(min-width:([\d.]+)px\)$/.exec(media ?? "")?.[1];
      if (inner !== undefined && least !== undefined && Number(least) <= width) collect(inner);
      if (inner !== undefined) continue;
      for (const selector of selectors.split(",")) {
        for (const declaration of declarations.split(";")) {
          const [property = "", value = ""] = declaration.split(/:(.*)/);
          found.set(`${selector} ${property}`, value);
        }
      }
    }
  };
  collect(style);
  return (selector, property) => found.get(`${selector} ${property}`) ?? "0";
}

/** Lengths of a declaration in px. */
function lengths(value: string): readonly number[] {
  return value.split(" ").map((each) => Number.parseFloat(each) * (each.endsWith("rem") ? 16 : 1) || 0);
}

/**
 * The height in px of an embed with a drawing, its table closed, as the document's own style sheet and drawings make it,
 * where no text needs more than the room that is reserved for it.
 */
export function styledHeight(html: string, style: string, width: number): number {
  const value = declarationsAt(style, width);
  const one = (selector: string, property: string, side = 0) => lengths(value(selector, property))[side] ?? 0;
  const has = (part: string) => html.includes(part);
  const padding = one("body", "padding");
  const [bleed = 0, room = 0] =
    /clamp\((-?\d+)px,50vw - (\d+)px/.exec(value(".drawing", "margin"))?.slice(1).map(Number) ?? [];
  const margin = Math.min(0, Math.max(bleed, width / 2 - room));
  const box = Math.min(width - 2 * padding, one("figure", "max-width")) - 2 * margin;
  const shown = [...html.matchAll(/<div class="(w\d+)"><svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/g)].find(
    ([, name]) => value(`.drawing>.${name}`, "display") === "block",
  );
  const drawing = shown ? (Number(shown[3]) * box) / Number(shown[2]) : 0;
  const head = one(".headed", "border-top") + one(".headed", "padding-top") + one("h1", "min-height");
  const standfirst = one(".standfirst", "margin") + one(".standfirst", "min-height");
  const measure = one(".measure", "margin") + one(".measure", "min-height") + one(".measure", "margin", 2);
  const notes = one(".notes", "margin") + one(".notes", "min-height");
  const credits = one(".credits", "margin") + one(".credits", "min-height");
  const summary = 2 * one("summary", "padding") + one("summary", "line-height");
  return (
    2 * padding +
    (has(' headed"') ? head + measure + (has('class="standfirst"') ? standfirst : 0) : 0) +
    drawing +
    (has('class="notes"') ? notes : 0) +
    credits +
    one(".actions", "line-height") +
    (has("<summary") ? summary : 0)
  );
}
