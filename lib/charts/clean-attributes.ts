import type { SvgElement } from "./svg-node";
import { commonAttributes, elementAttributes, geometry, presentation } from "./svg-vocabulary";

/**
 * Chooses the attributes of an element that a static drawing keeps; what its `style` says as a presentation
 * property becomes an attribute and wins over one of the same name, as it does in CSS.
 *
 * @param element an element of the library's tree
 * @returns names and values, lengths rounded to a tenth of a px
 */
export function keptAttributes(element: SvgElement): { readonly [name: string]: string } {
  const own = elementAttributes.get(element.name) ?? [];
  const kept = new Map<string, string>();
  for (const [written, value] of Object.entries(element.attributes)) {
    const name = written === "xlink:href" ? "href" : written;
    if (!own.includes(name) && !presentation.has(name) && !commonAttributes.has(name)) continue;
    if (name === "href" && !value.startsWith("#")) continue;
    const cleaned = name === "class" ? ownClasses(value) : value;
    if (cleaned !== "") kept.set(name, cleaned);
  }
  for (const [property, value] of declarations(element.attributes.style ?? "")) {
    if (presentation.has(property)) kept.set(property, value);
  }
  return Object.fromEntries([...kept].map(([name, value]) => [name, geometry.has(name) ? roundNumbers(value) : value]));
}

/**
 * Rounds every number in a list of coordinates, a path or a transformation to a tenth: less is seen on no screen, and weighs.
 *
 * @param value such as `M0.1234,5L6.789-1e-9`
 * @returns the same with shorter numbers, never two run into one
 */
export function roundNumbers(value: string): string {
  return value.replace(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi, (number, offset: number) => {
    const rounded = String(Math.round(Number(number) * 10) / 10 || 0);
    const glued = /[\d.]/.test(value.charAt(offset - 1)) && !rounded.startsWith("-");
    return glued ? ` ${rounded}` : rounded;
  });
}

function ownClasses(value: string): string {
  return value
    .split(/\s+/)
    .filter((name) => name !== "" && !/^(recharts|xAxis$|yAxis$|xaxis$|yaxis$)/.test(name))
    .join(" ");
}

function declarations(style: string): readonly (readonly [string, string])[] {
  return style.split(";").flatMap((declaration) => {
    const colon = declaration.indexOf(":");
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/i, "")
      .trim();
    return colon < 0 || value === "" ? [] : [[declaration.slice(0, colon).trim().toLowerCase(), value] as const];
  });
}
