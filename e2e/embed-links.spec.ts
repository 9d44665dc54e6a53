import { expect, type Frame, type Page } from "@playwright/test";
import { frameSandbox } from "@/lib/embed/frame-sandbox";
import { plainFrame } from "./support/hosts/host-kinds";
import { embedsOf, frameFits, hostPage } from "./support/hosts/host-page";
import { test } from "./support/hosts/test";
import type { Site } from "./support/site";

const secret = "abcdefghij";

interface Shown {
  readonly site: Site;
  readonly baseURL: string | undefined;
  readonly publish: (html: string) => string;
}

/** Shows an embed in a frame with attributes of its own, and returns the frame. */
async function show(
  page: Page,
  { site, baseURL, publish }: Shown,
  attributes: string,
  chart = "deal-sizes",
  hash = "",
) {
  await page.goto(
    publish(hostPage(plainFrame(`${baseURL}/embed/${site.story}/${chart}?lang=en${hash}`, 2, attributes))),
  );
  const [embed] = await embedsOf(page, 1);
  if (!embed) throw new Error("the page has no frame");
  return embed;
}

function sources(embed: Frame) {
  return embed.locator(".credits a");
}

/** The messages that a host has received so far. */
function received(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => window.received.map(({ data }) => data));
}

const open = {
  "without a sandbox": "",
  "in a sandbox as we recommend it": `sandbox="${frameSandbox}"`,
  "in a sandbox that keeps the origin too": `sandbox="${frameSandbox} allow-same-origin"`,
};

for (const [name, attributes] of Object.entries(open)) {
  test(`a source opens in a window without an opener ${name}`, async ({ page, site, hosts, baseURL }) => {
    const embed = await show(page, { site, baseURL, publish: hosts.publish }, attributes);
    const address = await sources(embed).first().getAttribute("href");
    const opened = page.waitForEvent("popup");
    await sources(embed).first().press("Enter");
    const popup = await opened;
    await popup.waitForURL(address ?? "");
    expect(await popup.evaluate(() => window.opener)).toBeNull();
    await expect(embed.getByRole("textbox")).toBeHidden();
  });
}

const closed = {
  "no window": 'sandbox="allow-scripts"',
  "no window, but its origin": 'sandbox="allow-scripts allow-same-origin"',
  "only windows in the sandbox": 'sandbox="allow-scripts allow-popups"',
};

for (const [name, attributes] of Object.entries(closed)) {
  test(`where a sandbox allows ${name}, a link shows its address to copy`, async ({ page, site, hosts, baseURL }) => {
    const embed = await show(page, { site, baseURL, publish: hosts.publish }, attributes);
    for (const link of [sources(embed).nth(1), embed.locator(".actions a").first()]) {
      await link.click();
      const field = embed.getByRole("textbox", { name: /Copy the address/ });
      await expect(field).toBeFocused();
      await expect(field).toHaveValue((await link.getAttribute("href")) ?? "");
      const selected = await field.evaluate((input: HTMLInputElement) => input.value.slice(input.selectionStart ?? 0));
      expect(selected).toBe(await field.inputValue());
    }
    expect(page.context().pages()).toHaveLength(1);
    expect((await received(page)).filter((data) => Reflect.has(Object(data), "secret"))).toEqual([]);
  });
}

test("WordPress is told to follow a link to this site, and to no other", async ({ page, site, hosts, baseURL }) => {
  const attributes = `class="wp" sandbox="allow-scripts" security="restricted" data-secret="${secret}"`;
  const shown = { site, baseURL, publish: hosts.publish };
  const embed = await show(page, shown, attributes, "deal-sizes", `#?secret=${secret}`);
  const address = await sources(embed).first().getAttribute("href");
  await sources(embed).first().click();
  await expect.poll(() => received(page)).toContainEqual({ message: "link", value: address, secret });
  // What WordPress checks before it follows.
  expect(new URL(address ?? "").host).toBe(new URL(embed.url()).host);
  expect(await page.evaluate(() => document.activeElement === document.querySelector("iframe"))).toBe(true);

  const table = await show(page, shown, attributes, "sources-table", `#?secret=${secret}`);
  const outside = table.locator("td a").first();
  await outside.click();
  await expect(table.getByRole("textbox")).toHaveValue((await outside.getAttribute("href")) ?? "");
  expect((await received(page)).filter((data) => Reflect.get(Object(data), "message") === "link")).toEqual([]);
});

test("the address stays within the frame, whose host learns the height", async ({ page, site, hosts, baseURL }) => {
  const script = `<script>addEventListener("message", ({ data }) => {
    if (data.sentinel === "amp") document.querySelector("iframe").height = data.height;
  });</script>`;
  const frame = plainFrame(
    `${baseURL}/embed/${site.story}/deal-sizes`,
    1,
    'sandbox="allow-scripts" style="width:320px"',
  );
  await page.goto(hosts.publish(hostPage(frame + script)));
  const embeds = await embedsOf(page, 1);
  await expect.poll(() => frameFits(page, embeds)).toEqual(["exact"]);
  await embeds[0]?.locator(".credits a").first().click();
  await expect(embeds[0]?.getByRole("textbox") ?? page.locator("#no-frame")).toBeVisible();
  await expect.poll(() => frameFits(page, embeds)).toEqual(["exact"]);
  expect(await embeds[0]?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
});
