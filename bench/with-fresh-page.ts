import type { Browser, Page } from "@playwright/test";

/** Calls `use` with a page in a fresh profile with an empty cache, and closes it afterwards. */
export async function withFreshPage<T>(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
