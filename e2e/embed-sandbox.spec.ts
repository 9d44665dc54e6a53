import { expect, type Frame, type Page } from "@playwright/test";
import { plainFrame } from "./support/hosts/host-kinds";
import { contentHeight, embedsOf, hostPage } from "./support/hosts/host-page";
import { test } from "./support/hosts/test";

/** What a page and its frames complain about from now on: exceptions, errors on the console, broken policies. */
async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.exposeFunction("complain", (complaint: string) => complaints.push(complaint));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      Reflect.get(window, "complain")(`${violatedDirective}: ${blockedURI}`);
    });
  });
  return complaints;
}

/** Uses everything that the script of an embed does. */
async function useEverything(page: Page, embed: Frame): Promise<void> {
  const drawing = embed.locator(".drawing");
  await drawing.focus();
  await page.keyboard.press("ArrowRight");
  await expect(embed.getByRole("status")).toBeVisible();
  await page.evaluate(() => window.frames[0]?.postMessage({ counterpoint: { theme: "dark" } }, "*"));
  await expect(embed.locator("html")).toHaveAttribute("data-theme", "dark");
  const closed = await contentHeight(embed);
  await embed.locator("summary").press("Enter");
  await expect.poll(() => contentHeight(embed)).toBeGreaterThan(closed + 100);
  const told = () =>
    page.evaluate(() => window.heard.map(({ data }) => (data instanceof Object ? Reflect.get(data, "height") : 0)));
  await expect.poll(told).toContain(Math.ceil(await contentHeight(embed)));
}

async function expectWhole(embed: Frame): Promise<void> {
  await expect(embed.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(embed.getByRole("img").filter({ visible: true })).toHaveCount(1);
  expect(await embed.locator(".drawing [data-mark]").filter({ visible: true }).count()).toBeGreaterThan(3);
  await expect(embed.locator(".credits a").first()).toBeVisible();
  await expect(embed.locator("summary")).toBeVisible();
}

const settings = {
  "in a sandbox that allows scripts alone": { attributes: 'sandbox="allow-scripts"' },
  "where storage throws": { attributes: "", init: throwingStorage },
} as const;

for (const [name, { attributes, ...more }] of Object.entries(settings)) {
  test(`an embed works ${name}`, async ({ page, site, hosts, baseURL }) => {
    const complaints = await complaintsOf(page);
    if ("init" in more) await page.addInitScript(more.init);
    await page.goto(hosts.publish(hostPage(plainFrame(`${baseURL}/embed/${site.story}/deal-sizes`, 0, attributes))));
    const [embed] = await embedsOf(page, 1);
    if (!embed) throw new Error("the page has no frame");
    await expectWhole(embed);
    await useEverything(page, embed);
    expect(complaints).toEqual([]);
  });
}

test("an embed asks for its document and nothing else", async ({ page, site, hosts, baseURL }) => {
  const complaints = await complaintsOf(page);
  const asked: string[] = [];
  const host = hosts.publish(hostPage(plainFrame(`${baseURL}/embed/${site.story}/deal-sizes`, 0)));
  await page.route("**", (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (origin === new URL(host).origin) return route.continue();
    asked.push(pathname);
    return pathname.startsWith("/embed/") ? route.continue() : route.abort();
  });
  await page.goto(host);
  const [embed] = await embedsOf(page, 1);
  if (!embed) throw new Error("the page has no frame");
  await expectWhole(embed);
  await useEverything(page, embed);
  expect(asked).toEqual([`/embed/${site.story}/deal-sizes`]);
  expect(complaints).toEqual([]);
});

test("a theme that a host sends as soon as the frame is loaded is taken", async ({ page, site, hosts, baseURL }) => {
  const address = `${baseURL}/embed/${site.story}/deal-sizes?theme=light`;
  const send = "this.contentWindow.postMessage({ counterpoint: { theme: 'dark' } }, '*')";
  // Out of sight, where no picture is made and the script waits longest.
  const body = `<div style="height:6000px"></div><iframe src="${address}" onload="${send}" height="700"></iframe>`;
  await page.goto(hosts.publish(hostPage(body)));
  const [embed] = await embedsOf(page, 1);
  await expect(embed?.locator("html") ?? page.locator("#no-frame")).toHaveAttribute("data-theme", "dark");
});

/** Runs in every frame: whoever touches storage there gets an exception. */
function throwingStorage(): void {
  const refuse = () => {
    throw new DOMException("storage is not for this document", "SecurityError");
  };
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]) {
    Object.defineProperty(window, name, { get: refuse });
  }
  Object.defineProperty(document, "cookie", { get: refuse, set: refuse });
}
