import { isElement, type SvgNode } from "./svg-node";
import { mapReferences } from "./svg-references";

/**
 * Gives every id of a tree a new one, `<prefix>-1`, `<prefix>-2` … in the order of the document, and lets all
 * references follow. A reference to an id that the tree does not hold is left out.
 *
 * @param nodes elements with their descendants
 * @param prefix how every new id begins
 */
export function renumberIds(nodes: readonly SvgNode[], prefix: string): readonly SvgNode[] {
  const numbered = new Map<string, string>();
  const collect = (node: SvgNode) => {
    if (!isElement(node)) return;
    const id = node.attributes.id;
    if (id !== undefined && !numbered.has(id)) numbered.set(id, `${prefix}-${numbered.size + 1}`);
    node.children.forEach(collect);
  };
  nodes.forEach(collect);
  return nodes.map((node) => renamed(node, numbered));
}

function renamed(node: SvgNode, numbered: ReadonlyMap<string, string>): SvgNode {
  if (!isElement(node)) return node;
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) => {
    if (name === "id") return [[name, numbered.get(value) ?? value] as const];
    let dangling = false;
    const followed = mapReferences(name, value, (id) => {
      const next = numbered.get(id);
      dangling ||= next === undefined;
      return next ?? id;
    });
    return dangling ? [] : [[name, followed] as const];
  });
  return {
    name: node.name,
    attributes: Object.fromEntries(attributes),
    children: node.children.map((child) => renamed(child, numbered)),
  };
}
