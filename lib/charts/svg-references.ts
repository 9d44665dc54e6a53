import { isElement, type SvgNode } from "./svg-node";

const url = /url\(\s*(["']?)#([^"')]+)\1\s*\)/g;
const listAttributes = ["aria-labelledby", "aria-describedby"];

/**
 * Lists the ids to which a tree refers: by `url(#…)`, `href` or an aria attribute.
 *
 * @param nodes elements with their descendants
 */
export function idsReferredTo(nodes: readonly SvgNode[]): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (id: string) => {
    found.add(id);
    return id;
  };
  const visit = (node: SvgNode) => {
    if (!isElement(node)) return;
    for (const [name, value] of Object.entries(node.attributes)) mapReferences(name, value, note);
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}

/**
 * Replaces the ids to which one attribute refers.
 *
 * @param name the attribute's name
 * @param value its value; one without references comes back unchanged
 * @param replace gives the new id for an old one
 */
export function mapReferences(name: string, value: string, replace: (id: string) => string): string {
  if (name === "href" && value.startsWith("#")) return `#${replace(value.slice(1))}`;
  if (listAttributes.includes(name)) return value.split(/\s+/).filter(Boolean).map(replace).join(" ");
  return value.replace(url, (_whole, _quote, id: string) => `url(#${replace(id)})`);
}
