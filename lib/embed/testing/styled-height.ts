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
 * Two heights in px of an embed with a drawing, its table closed, in a frame of a width in px: of the parts of its document,
 * as its own style sheet and drawings make them, where no text needs more than the room that is reckoned for it; and of the
 * empty box behind them, which keeps that room.
 */
export function styledHeights(html: string, style: string, width: number): { parts: number; box: number } {
  const value = declarationsAt(style, width);
  const one = (selector: string, property: string, side = 0) => lengths(value(selector, property))[side] ?? 0;
  const has = (part: string) => html.includes(part);
  const padding = one("body", "padding");
  const [bleed = 0, room = 0] =
    /clamp\((-?\d+)px,50vw - (\d+)px/.exec(value(".drawing", "margin"))?.slice(1).map(Number) ?? [];
  const margin = Math.min(0, Math.max(bleed, width / 2 - room));
  const inner = width - 2 * padding;
  const drawn = Math.min(inner, one("figure", "max-width")) - 2 * margin;
  const shown = [...html.matchAll(/<div class="(w\d+)"><svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/g)].find(
    ([, name]) => value(`.drawing>.${name}`, "display") === "block",
  );
  const drawing = shown ? (Number(shown[3]) * drawn) / Number(shown[2]) : 0;
  const [, sum = "", fixed = ""] = /^calc\((.*) \+ ([\d.]+rem)\)$/.exec(value("body::before", "height")) ?? [];
  const texts = [...sum.matchAll(/var\((--r\d+)\)/g)].reduce((all, [, name = ""]) => all + one(":root", name), 0);
  const head = one(".headed", "border-top") + one(".headed", "padding-top");
  const standfirst = one(".standfirst", "margin");
  const measure = one(".measure", "margin") + one(".measure", "margin", 2);
  const summary = 2 * one("summary", "padding") + one("summary", "line-height");
  const parts =
    (has(' headed"') ? head + measure + (has('class="standfirst"') ? standfirst : 0) : 0) +
    drawing +
    (has('class="notes"') ? one(".notes", "margin") : 0) +
    one(".credits", "margin") +
    one(".actions", "line-height") +
    (has("<summary") ? summary * html.split("<summary").slice(1).length : 0);
  const [, share = "", most = "", side = "", least = ""] =
    /^calc\((.*)\*min\((\d+)px,max\(100%,min\(100% \+ (\d+)px,(\d+)px\)\)\)\)$/.exec(
      value("body::before", "padding-top").replace("var(--d)", value(":root", "--d")),
    ) ?? [];
  const wide = Math.min(Number(most), Math.max(inner, Math.min(inner + Number(side), Number(least))));
  return {
    parts: 2 * padding + texts + parts,
    box: 2 * padding + texts + (lengths(fixed)[0] ?? 0) + Number(share) * wide,
  };
}
