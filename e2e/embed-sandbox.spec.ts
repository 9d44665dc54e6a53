import { expect, type Frame, type Page } from "@playwright/test";
import { plainFrame } from "./support/hosts/host-kinds";
import { contentHeight, embedsOf, hostPage } from "./support/hosts/host-page";
import { test } from "./support/hosts/test";

/** Collects exceptions, errors and warnings on the console, and policy violations of a page and its frames from now on. */
async function recordErrors(page: Page): Promise<string[]> {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  await page.exposeFunction("recordError", (error: string) => errors.push(error));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      Reflect.get(window, "recordError")(`${violatedDirective}: ${blockedURI}`);
    });
  });
  return errors;
}

/** Uses every feature of an embed's script. */
async function useEveryFeature(page: Page, embed: Frame): Promise<void> {
  const drawing = embed.locator(".drawing");
  await drawing.focus();
  await page.keyboard.press("ArrowRight");
  await expect(embed.getByRole("status")).toBeVisible();
  await page.evaluate(() => window.frames[0]?.postMessage({ counterpoint: { theme: "dark" } }, "*"));
  await expect(embed.locator("html")).toHaveAttribute("data-theme", "dark");
  const closed = await contentHeight(embed);
  await embed.locator("summary").last().press("Enter");
  await expect.poll(() => contentHeight(embed)).toBeGreaterThan(closed + 100);
  const reportedHeights = () =>
    page.evaluate(() => window.received.map(({ data }) => (data instanceof Object ? Reflect.get(data, "height") : 0)));
  await expect.poll(reportedHeights).toContain(Math.ceil(await contentHeight(embed)));
}

async function expectComplete(embed: Frame): Promise<void> {
  await expect(embed.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(embed.getByRole("img").filter({ visible: true })).toHaveCount(1);
  expect(await embed.locator(".drawing [data-mark]").filter({ visible: true }).count()).toBeGreaterThan(3);
  await expect(embed.locator(".credits a").first()).toBeVisible();
  await expect(embed.locator("summary").last()).toBeVisible();
}

const settings = {
  "in a sandbox that allows only scripts": { attributes: 'sandbox="allow-scripts"' },
  "where storage throws": { attributes: "", init: throwingStorage },
} as const;

for (const [name, { attributes, ...more }] of Object.entries(settings)) {
  test(`an embed works ${name}`, async ({ page, site, hosts, baseURL }) => {
    const errors = await recordErrors(page);
    if ("init" in more) await page.addInitScript(more.init);
    await page.goto(hosts.publish(hostPage(plainFrame(`${baseURL}/embed/${site.story}/deal-sizes`, 0, attributes))));
    const [embed] = await embedsOf(page, 1);
    if (!embed) throw new Error("the page has no frame");
    await expectComplete(embed);
    await useEveryFeature(page, embed);
    expect(errors).toEqual([]);
  });
}

test("an embed requests its document and nothing else", async ({ page, site, hosts, baseURL }) => {
  const errors = await recordErrors(page);
  const requested: string[] = [];
  const host = hosts.publish(hostPage(plainFrame(`${baseURL}/embed/${site.story}/deal-sizes`, 0)));
  await page.route("**", (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (origin === new URL(host).origin) return route.continue();
    requested.push(pathname);
    return pathname.startsWith("/embed/") ? route.continue() : route.abort();
  });
  await page.goto(host);
  const [embed] = await embedsOf(page, 1);
  if (!embed) throw new Error("the page has no frame");
  await expectComplete(embed);
  await useEveryFeature(page, embed);
  expect(requested).toEqual([`/embed/${site.story}/deal-sizes`]);
  expect(errors).toEqual([]);
});

test("applies a theme that a host sends as soon as the frame has loaded", async ({ page, site, hosts, baseURL }) => {
  const address = `${baseURL}/embed/${site.story}/deal-sizes?theme=light`;
  const send = "this.contentWindow.postMessage({ counterpoint: { theme: 'dark' } }, '*')";
  // Off-screen, where nothing is painted and the script waits longest.
  const body = `<div style="height:6000px"></div><iframe src="${address}" onload="${send}" height="700"></iframe>`;
  await page.goto(hosts.publish(hostPage(body)));
  const [embed] = await embedsOf(page, 1);
  await expect(embed?.locator("html") ?? page.locator("#no-frame")).toHaveAttribute("data-theme", "dark");
});

/** Runs in every frame and makes any access to storage throw. */
function throwingStorage(): void {
  const deny = () => {
    throw new DOMException("storage is denied", "SecurityError");
  };
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]) {
    Object.defineProperty(window, name, { get: deny });
  }
  Object.defineProperty(document, "cookie", { get: deny, set: deny });
}
