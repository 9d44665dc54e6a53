import { expect, type Page } from "@playwright/test";
import { frameSnippet } from "@/lib/embed/snippet";
import { embedsOf, hostPage } from "./support/hosts/host-page";
import { test } from "./support/hosts/test";
import { lookOf } from "./support/pixels";

type Scheme = "light" | "dark";

interface Host {
  readonly name: string;
  /** The style of its root. */
  readonly style: string;
  /** The scheme of its frames, and so of its ground; undefined for a ground that it does not declare. */
  scheme(system: Scheme): Scheme | undefined;
}

const grounds = { light: "#f4ecd8", dark: "#102030" } as const;
const papers = { light: "#ffffff", dark: "#15171a" } as const;

const hosts: readonly Host[] = [
  { name: "no scheme", style: `background:${grounds.light}`, scheme: () => "light" },
  { name: "no scheme on a dark ground", style: `background:${grounds.dark}`, scheme: () => undefined },
  { name: "light", style: `color-scheme:light;background:${grounds.light}`, scheme: () => "light" },
  { name: "dark", style: `color-scheme:dark;background:${grounds.dark}`, scheme: () => "dark" },
  {
    name: "both",
    style: `color-scheme:light dark;background:light-dark(${grounds.light},${grounds.dark})`,
    scheme: (system) => system,
  },
];

const themes = ["auto", "light", "dark"] as const;
const readable = 4.5;

for (const system of ["light", "dark"] as const) {
  test.describe(`on a ${system} device`, () => {
    test.use({ colorScheme: system });

    for (const host of hosts) {
      test(`an embed is readable on its ground in a host that declares: ${host.name}`, async ({
        page,
        site,
        hosts: server,
        baseURL,
      }) => {
        const address = `${baseURL}/embed/${site.story}/headline-figures?lang=en`;
        const show = async (frame: string) => {
          await page.goto(server.publish(hostPage(frame).replace("<html ", `<html style="${host.style}" `)));
          return look(page);
        };
        const scheme = host.scheme(system);
        const ground = grounds[scheme ?? "dark"];
        for (const theme of themes) {
          const shown = theme === "auto" ? system : theme;
          const filled = await show(plain(`${address}&amp;theme=${theme}`));
          expect.soft(filled.ground, `${theme}, filled`).toBe(papers[shown]);
          expect.soft(filled.contrast, `${theme}, filled`).toBeGreaterThan(readable);

          // A dark ground that no scheme and no theme names cannot be known.
          if (scheme === undefined && shown === "light") continue;
          const bare = await show(plain(`${address}&amp;theme=${theme}&amp;bg=transparent`));
          expect.soft(bare.contrast, `${theme}, transparent`).toBeGreaterThan(readable);
          if (scheme === shown) expect.soft(bare.ground, `${theme}, transparent`).toBe(ground);

          // The line that editors paste brings the theme's ground to light in every host that has it.
          if (theme === "auto" || theme !== (scheme ?? "dark")) continue;
          const src = `${address}&theme=${theme}&bg=transparent`;
          const pasted = await show(
            frameSnippet({ src, title: "A chart", page: src, height: 400, fluidHeight: "400px" }),
          );
          expect.soft(pasted, `${theme}, pasted`).toEqual({ ground, contrast: expect.any(Number) });
          expect.soft(pasted.contrast, `${theme}, pasted`).toBeGreaterThan(readable);
        }
      });
    }
  });
}

function plain(src: string): string {
  return `<iframe src="${src}" title="A chart" width="100%" height="400" frameborder="0"></iframe>`;
}

async function look(page: Page) {
  const [embed] = await embedsOf(page, 1);
  await embed?.locator("h1").waitFor();
  return lookOf(page, await page.locator("iframe").screenshot());
}

test("a theme that a host sends takes its ground along", async ({ page, site, hosts: server, baseURL }) => {
  const frame = plain(`${baseURL}/embed/${site.story}/headline-figures?lang=en&amp;theme=light&amp;bg=transparent`);
  const dark = `<html style="color-scheme:dark;background:${grounds.dark}" `;
  await page.goto(server.publish(hostPage(frame).replace("<html ", dark)));
  expect((await look(page)).ground).toBe("#ffffff");
  await page.evaluate(() => window.frames[0]?.postMessage({ counterpoint: { theme: "dark" } }, "*"));
  await expect.poll(async () => (await look(page)).ground).toBe(grounds.dark);
  expect((await look(page)).contrast).toBeGreaterThan(readable);
});
