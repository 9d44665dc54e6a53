import { watchReplacedTexts } from "./replaced-texts";

/**
 * Lets React work on a page that the browser translates. A translator replaces text nodes that React knows and changes
 * later: React would then fail, or change a text that nobody sees. Where React touches such a text, it is first put back in
 * its place. All else fails as ever: a node that is not where a program takes it to be, and that no translator moved.
 * Must be called before React hydrates the page.
 */
export function tolerateTranslation(document: Document): void {
  const { insertBefore, removeChild, appendChild } = Node.prototype;
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue");
  const replaced = watchReplacedTexts(document, { insertBefore, removeChild });

  const putBack = (node: Node) => {
    const replacement = replaced.find(node);
    if (replacement) replaced.restore(replacement);
  };

  Node.prototype.removeChild = function remove<Child extends Node>(this: Node, child: Child): Child {
    if (child.parentNode === this) return call(removeChild, this, child);
    putBack(child);
    const wrapped = outermost(child, this);
    return call(removeChild, wrapped === child ? this : (child.parentNode ?? this), child);
  };

  Node.prototype.insertBefore = function insert<New extends Node>(this: Node, node: New, before: Node | null): New {
    putBack(node);
    if (before === null || before.parentNode === this) return call(insertBefore, this, node, before);
    const replacement = replaced.find(before);
    // What the translator put in place of the first of several texts is as good a mark for the place.
    if (replacement?.texts[0] === before && replacement.standIn?.parentNode === this)
      return call(insertBefore, this, node, replacement.standIn);
    putBack(before);
    return call(insertBefore, this, node, outermost(before, this));
  };

  Node.prototype.appendChild = function append<New extends Node>(this: Node, node: New): New {
    putBack(node);
    return call(appendChild, this, node);
  };

  if (!nodeValue?.set) return;
  const { set } = nodeValue;
  Object.defineProperty(Node.prototype, "nodeValue", {
    ...nodeValue,
    set(this: Node, value: string | null) {
      putBack(this);
      call(set, this, value);
    },
  });
}

/** The element of a translator around a node that is a child of a parent; the node itself where there is none. */
function outermost(node: Node, parent: Node): Node {
  let outer = node;
  // No page of ours has this element, which HTML abolished, while translators in browsers still wrap texts in it.
  while (outer.parentNode?.nodeName === "FONT") outer = outer.parentNode;
  return outer.parentNode === parent ? outer : node;
}

function call<Args extends unknown[], Result>(method: (...args: Args) => Result, self: Node, ...args: Args): Result {
  return Reflect.apply(method, self, args);
}
