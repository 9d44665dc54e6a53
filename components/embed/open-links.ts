import { postToWordpress } from "./post-to-host";

/**
 * Opens an address in a window of its own. Returns false where the host's sandbox allows none, or only one that is in the
 * sandbox as well: no page with an opener policy is shown there (HTML, section 7.1.3), and ours have one.
 */
function opensWindow(address: string): boolean {
  let opened: Window | null = null;
  try {
    opened = open(address);
    // A window in the sandbox cannot be touched. One outside loses its opener, as by rel=noopener.
    if (opened) opened.opener = null;
    return opened !== null;
  } catch {
    if (opened) opened.close();
    return false;
  }
}

/**
 * Makes links of a framed document lead somewhere in every sandbox: where no window may be opened, WordPress is told to
 * follow a link to this site, as its own embeds tell it, and the document's field shows the address beside the link,
 * selected, for a reader to copy.
 */
export function openLinks(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (
      !link ||
      link.getAttribute("href")?.startsWith("#") ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    if (opensWindow(link.href)) return;
    if (link.host === location.host) postToWordpress("link", link.href);
    const box = document.querySelector("label");
    const field = document.querySelector("input");
    if (!box || !field) return;
    (link.closest("p,ul") || link).after(box);
    box.hidden = false;
    field.value = link.href;
    field.select();
  });
}
