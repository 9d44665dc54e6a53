import { keptAttributes } from "./clean-attributes";
import { renumberIds } from "./renumber-ids";
import { isElement, type SvgElement, type SvgNode } from "./svg-node";
import { idsReferredTo } from "./svg-references";
import { definitions, elementAttributes } from "./svg-vocabulary";

/** What the cleaned drawing says of itself. */
export interface SvgFrame {
  /** Begins every id, so that several drawings can stand in one page. */
  readonly prefix: string;
  /** Size in px. */
  readonly width: number;
  readonly height: number;
  /** One sentence, the drawing's accessible name. */
  readonly title: string;
  /** The text alternative. */
  readonly desc: string;
  /** Language of both, as an HTML language tag. */
  readonly lang: string;
}

/**
 * Turns the tree that a charting library left behind into one that can be sent to readers: known elements and
 * attributes only (so no `style`, no handlers, no roles, no data attributes, no classes of the library), ids
 * counted from the prefix, lengths rounded to two decimals, no unused definitions and no empty groups, a title and
 * a description in front. The result depends on nothing but the arguments.
 *
 * @param root the `svg` element
 * @param frame the drawing's size, names and id prefix
 * @returns the cleaned `svg` element
 */
export function cleanSvg(root: SvgElement, frame: SvgFrame): SvgElement {
  const drawn = root.children.filter((child) => !isElement(child) || !["title", "desc"].includes(child.name));
  const known = withoutUnused(cleanChildren(drawn));
  const titleId = `${frame.prefix}-title`;
  const descId = `${frame.prefix}-desc`;
  return {
    name: "svg",
    attributes: {
      xmlns: "http://www.w3.org/2000/svg",
      width: String(frame.width),
      height: String(frame.height),
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      role: "img",
      "aria-labelledby": titleId,
      "aria-describedby": descId,
      lang: frame.lang,
    },
    children: [
      { name: "title", attributes: { id: titleId }, children: [frame.title] },
      { name: "desc", attributes: { id: descId }, children: [frame.desc] },
      ...renumberIds(known, frame.prefix),
    ],
  };
}

function cleanChildren(children: readonly SvgNode[]): readonly SvgNode[] {
  return children.flatMap((child): readonly SvgNode[] => {
    if (!isElement(child)) return [child];
    if (!elementAttributes.has(child.name)) return [];
    const attributes = keptAttributes(child);
    if (attributes.display === "none") return [];
    return [{ name: child.name, attributes, children: cleanChildren(child.children) }];
  });
}

/** Repeats until nothing changes, because a definition may be used only by one that is itself unused. */
function withoutUnused(nodes: readonly SvgNode[]): readonly SvgNode[] {
  let current = nodes;
  for (;;) {
    const used = idsReferredTo(current);
    const next = current.flatMap((node) => usedPart(node, used));
    if (countOf(next) === countOf(current)) return next;
    current = next;
  }
}

function usedPart(node: SvgNode, used: ReadonlySet<string>): readonly SvgNode[] {
  if (!isElement(node)) return [node];
  const { id, ...rest } = node.attributes;
  const referredTo = id !== undefined && used.has(id);
  if (definitions.has(node.name) && !referredTo) return [];
  const attributes = referredTo ? node.attributes : rest;
  const children = node.children.flatMap((child) => usedPart(child, used));
  if (node.name === "g" || node.name === "defs") {
    if (children.length === 0 && !referredTo) return [];
    if (node.name === "g" && Object.keys(attributes).length === 0) return children;
  }
  return [{ name: node.name, attributes, children }];
}

function countOf(nodes: readonly SvgNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + (isElement(node) ? countOf(node.children) : 0), 0);
}
