import { html } from "@remix-run/html-template";

/**
 * Loads the files that its element names once something is painted: at once where nothing will be, as in a tab in the
 * background, and after a second in any case.
 */
export const scriptLoader = `{const files=document.currentScript.dataset.files.split(" "),load=()=>{for(const file of files.splice(0)){const script=document.createElement("script");script.src=file;document.head.append(script)}};if(document.hidden)load();else{setTimeout(load,1000);new PerformanceObserver(load).observe({type:"paint",buffered:true})}}`;

const asyncScript = /<script src="([^"]+)" async="">\s*<\/script>/g;
const scriptPreload = /<link rel="preload" as="script"[^>]*>/g;

/**
 * Has the script files of a page, which are all asynchronous, loaded after its first paint, so that they take neither the
 * network nor the processor from what is read first. Their order was not fixed before.
 */
export function withLateScripts(page: string): string {
  const files = [...page.matchAll(asyncScript)].map(([, file = ""]) => file);
  if (files.length === 0) return page;
  const loader = String(html`<script data-files="${files.join(" ")}">${html.raw`${scriptLoader}`}</script>`);
  return page
    .replace(asyncScript, "")
    .replace(scriptPreload, "")
    .replace("</body>", () => `${loader}</body>`);
}
