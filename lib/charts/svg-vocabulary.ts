const box = ["x", "y", "width", "height"];
const gradient = ["gradientUnits", "gradientTransform", "spreadMethod"];

/** The elements that a static drawing may hold, each with the attributes that belong to it alone. */
export const elementAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ["svg", [...box, "viewBox", "preserveAspectRatio"]],
  ["g", []],
  ["defs", []],
  ["title", []],
  ["desc", []],
  ["path", ["d"]],
  ["rect", [...box, "rx", "ry"]],
  ["circle", ["cx", "cy", "r"]],
  ["ellipse", ["cx", "cy", "rx", "ry"]],
  ["line", ["x1", "y1", "x2", "y2"]],
  ["polyline", ["points"]],
  ["polygon", ["points"]],
  ["text", ["x", "y", "dx", "dy", "rotate", "textLength", "lengthAdjust"]],
  ["tspan", ["x", "y", "dx", "dy", "rotate", "textLength", "lengthAdjust"]],
  ["use", [...box]],
  ["symbol", ["viewBox", "preserveAspectRatio"]],
  ["clipPath", ["clipPathUnits"]],
  ["mask", [...box, "maskUnits", "maskContentUnits"]],
  ["pattern", [...box, "patternUnits", "patternContentUnits", "patternTransform", "viewBox"]],
  ["linearGradient", ["x1", "y1", "x2", "y2", ...gradient]],
  ["radialGradient", ["cx", "cy", "r", "fx", "fy", ...gradient]],
  ["stop", ["offset"]],
  ["marker", ["refX", "refY", "markerWidth", "markerHeight", "markerUnits", "orient", "viewBox"]],
]);

/** Elements that draw nothing unless something refers to them. */
export const definitions: ReadonlySet<string> = new Set(
  "clipPath mask pattern linearGradient radialGradient marker symbol".split(" "),
);

/** CSS properties that are also attributes; what a `style` says of them is kept. */
export const presentation: ReadonlySet<string> = new Set(
  `clip-path clip-rule color display dominant-baseline fill fill-opacity fill-rule font-family font-size font-style
  font-weight letter-spacing marker-end marker-mid marker-start mask opacity paint-order shape-rendering stop-color
  stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity stroke-width text-anchor text-decoration text-rendering vector-effect visibility word-spacing`.split(
    /\s+/,
  ),
);

/** Attributes that every element may bear; `data-mark` is ours and ties a mark to its row of the table. */
export const commonAttributes: ReadonlySet<string> = new Set(
  "id class transform href lang data-mark aria-hidden aria-labelledby aria-describedby".split(" "),
);

/** Attributes whose numbers are lengths or coordinates and are rounded. */
export const geometry: ReadonlySet<string> = new Set(
  `x y width height viewBox d cx cy r rx ry x1 y1 x2 y2 fx fy points dx dy textLength transform gradientTransform
  patternTransform refX refY markerWidth markerHeight stroke-dasharray stroke-dashoffset stroke-width
  font-size`.split(/\s+/),
);
