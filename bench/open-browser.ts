import { type Browser, chromium } from "@playwright/test";
import { ensureChromium } from "@/scripts/ensure-chromium";

/** Starts this machine's Chromium, calls `use` with it, and closes it. */
export async function openBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
