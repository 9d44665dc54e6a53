import type { Page } from "@playwright/test";

/** Opens an address, waits until React has hydrated the page, and returns the status. */
export async function openPage(page: Page, path: string): Promise<number> {
  const response = await page.goto(path);
  // The network is never idle for long: every page polls for its edition. A long page is hydrated in slices, its last
  // link at the end, and only then does the router listen to the address.
  await page.waitForFunction(() => {
    const last = [...document.querySelectorAll("body a")].at(-1) ?? document.querySelector("main");
    const hydrated = Object.keys(last ?? {}).some((key) => key.startsWith("__reactFiber"));
    return hydrated && Object.hasOwn(history, "pushState");
  });
  return response?.status() ?? 0;
}
