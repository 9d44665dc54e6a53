/** An SVG element as plain data, so that it can be cleaned and written without a DOM. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly SvgNode[];
}

/** A node of such a tree: an element or a run of text. */
export type SvgNode = SvgElement | string;

/** Tells an element from a run of text. */
export function isElement(node: SvgNode): node is SvgElement {
  return typeof node !== "string";
}

/**
 * Writes a tree as markup that is valid both as XML and inside HTML.
 *
 * @param node an element with its descendants, or a text
 * @returns the markup, attributes in the tree's order, without added white space
 */
export function svgMarkup(node: SvgNode): string {
  if (!isElement(node)) return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`)
    .join("");
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(svgMarkup).join("")}</${node.name}>`;
}

// A control character would make a saved file unreadable as XML.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text.replace(forbidden, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
