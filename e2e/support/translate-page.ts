import type { Page } from "@playwright/test";

/** How a browser puts translations into a page: text nodes are replaced by elements with new ones, or wrapped in them. */
export const translations = ["replaced", "wrapped"] as const;
export type Translation = (typeof translations)[number];

/** Marks around every translated text. */
const marks = /[⟦⟧]/g;

/**
 * Translates a page as browsers do, and goes on with texts that arrive or change later: the words of every text node stand
 * in two nested font elements and get marks around them.
 */
export async function translatePage(page: Page, kind: Translation): Promise<void> {
  await page.evaluate((isWrapped) => {
    const own = new WeakSet<Node>();
    const translate = (text: Text) => {
      if (text.data.trim() === "" || /[⟦⟧]/.test(text.data) || text.parentElement?.closest("script, style, svg"))
        return;
      const outer = document.createElement("font");
      const inner = outer.appendChild(document.createElement("font"));
      const translated = isWrapped ? text : document.createTextNode("");
      own.add(translated);
      const words = text.data;
      text.replaceWith(outer);
      inner.append(translated);
      translated.data = `⟦${words}⟧`;
    };
    const translateBelow = (root: Node) => {
      if (root instanceof Text) return root.isConnected && translate(root);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      for (const text of texts) translate(text);
    };
    translateBelow(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === "childList") for (const node of addedNodes) translateBelow(node);
        else if (target instanceof Text && own.has(target) && !target.data.startsWith("⟦"))
          target.data = `⟦${target.data}⟧`;
        else translateBelow(target);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    document.documentElement.classList.add("translated-ltr");
  }, kind === "wrapped");
}

/**
 * The text of what a selector finds, without the marks of a translation, without drawings and what is there for want of
 * scripts, and without the small chart, which is drawn anew only once its filters change.
 */
export async function originalText(page: Page, selector: string): Promise<string> {
  const texts = await page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true);
      const others = "svg, noscript, a:has(> div[aria-hidden])";
      if (copy instanceof Element) for (const other of copy.querySelectorAll(others)) other.remove();
      return copy.textContent ?? "";
    }),
  );
  return texts.join("\n").replaceAll(marks, "");
}
