import { type Browser, chromium } from "@playwright/test";
import { ensureChromium } from "@/scripts/find-chromium";

/** Starts the Chromium of this machine for a measurement, gives it to `use`, and ends it. */
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
