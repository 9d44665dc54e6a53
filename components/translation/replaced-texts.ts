/** Texts that were taken out of an element, and the node that a translator put in their place, if any. */
interface Replacement {
  readonly parent: Node;
  readonly texts: Text[];
  standIn: ChildNode | null;
  /** What followed the texts. */
  readonly next: Node | null;
}

/**
 * Watches a document for texts that are replaced: browsers that translate a page take its text nodes away, or wrap them,
 * and put elements of their own in their place.
 *
 * @param native the methods that change the document
 * @returns `find` gives the replacement of a text, undefined where it is where it was put; `restore` puts all texts of a
 * replacement back where they were, so that they can be changed, and the translator sees new texts to translate
 */
export function watchReplacedTexts(document: Document, native: Pick<Node, "insertBefore" | "removeChild">) {
  const byText = new WeakMap<Node, Replacement>();
  const byStandIn = new WeakMap<Node, Replacement>();

  const read = (records: readonly MutationRecord[]) => {
    const added = new Set(records.flatMap((record) => [...record.addedNodes].filter(isContent)));
    for (const record of records) {
      for (const node of record.removedNodes) {
        const replaced = byStandIn.get(node);
        if (!replaced && !(node instanceof Text)) continue;
        const own: readonly Node[] = [node, ...(replaced?.texts ?? [])];
        const standIns = standInsIn(record, added, byText).filter((each) => !own.includes(each));
        const standIn = standIns.find((each) => !byStandIn.has(each)) ?? standIns[0] ?? null;
        if (replaced) replaced.standIn = standIn;
        else if (node instanceof Text) {
          const { target: parent, nextSibling: next } = record;
          const known = standIn && byStandIn.get(standIn);
          const replacement = known ?? { parent, texts: [], standIn, next };
          if (!replacement.texts.includes(node)) replacement.texts.push(node);
          byText.set(node, replacement);
        }
        const replacement = byText.get(node) ?? replaced;
        if (standIn && replacement) byStandIn.set(standIn, replacement);
      }
    }
  };
  const observer = new MutationObserver(read);
  observer.observe(document, { childList: true, subtree: true });

  return {
    find(text: Node): Replacement | undefined {
      if (!(text instanceof Text)) return undefined;
      read(observer.takeRecords());
      const found = byText.get(text);
      return found && text.parentNode !== found.parent ? found : undefined;
    },
    restore({ parent, texts, standIn, next }: Replacement): void {
      const place = [standIn, next].find((node) => node?.parentNode === parent) ?? null;
      for (const text of texts) {
        native.insertBefore.call(parent, text, place);
        byText.delete(text);
      }
      if (standIn) byStandIn.delete(standIn);
      if (standIn?.parentNode === parent) native.removeChild.call(parent, standIn);
    },
  };
}

/** The nodes that may stand in for one that was removed: those added in its stead, and added ones beside its place. */
function standInsIn(
  { addedNodes, previousSibling, nextSibling }: MutationRecord,
  added: ReadonlySet<Node>,
  byText: WeakMap<Node, Replacement>,
): ChildNode[] {
  const beside = (start: Node | null, next: (node: Node) => Node | null) => {
    let node = start;
    // React puts comments between texts that follow each other.
    while (node instanceof Comment) node = next(node);
    return node && (added.has(node) ? node : (byText.get(node)?.standIn ?? null));
  };
  return [
    ...addedNodes,
    beside(previousSibling, (node) => node.previousSibling),
    beside(nextSibling, (node) => node.nextSibling),
  ].filter((node) => node instanceof Element || node instanceof Text);
}

function isContent(node: Node): boolean {
  return node instanceof Element || node instanceof Text;
}
