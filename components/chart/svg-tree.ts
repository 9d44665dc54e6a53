import type { SvgElement, SvgNode } from "@/lib/charts/svg-node";

/**
 * Copies an element of a document into plain data; comments are left out.
 *
 * @param element the element, with its descendants
 */
export function svgTree(element: Element): SvgElement {
  return {
    name: element.localName,
    attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
    children: Array.from(element.childNodes).flatMap(nodeOf),
  };
}

function nodeOf(node: ChildNode): readonly SvgNode[] {
  if (node instanceof Element) return [svgTree(node)];
  return node.nodeType === Node.TEXT_NODE && node.textContent ? [node.textContent] : [];
}
