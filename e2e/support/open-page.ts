import type { Page } from "@playwright/test";

/** Opens an address, waits until React has hydrated the page, and returns the status. */
export async function openPage(page: Page, path: string): Promise<number> {
  const response = await page.goto(path);
  // The network is never idle for long: every page polls for its edition.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber")),
  );
  return response?.status() ?? 0;
}
