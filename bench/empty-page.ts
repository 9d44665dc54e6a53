import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { root } from "@/scripts/run";
import { measurePage } from "./measure-page";
import { withNextSite } from "./next-site";

const readme = join(root, "bench", "README.md");

const files = {
  "app/layout.jsx": 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  "app/page.jsx": "export default () => <p>Empty</p>;",
};

/**
 * The script that an empty page of the installed Next and React ships, gzipped, in bytes. It is read from README.md,
 * where it stands for each pair of versions; for a new pair an empty site is built and measured, and the line added.
 */
export async function emptyPageScript(browser: Browser): Promise<number> {
  const versions = `next ${version("next")}, react ${version("react")}`;
  const known = new RegExp(`^- ${versions.replaceAll(".", "\\.")}: (\\d+) bytes`, "m").exec(
    readFileSync(readme, "utf8"),
  );
  if (known?.[1]) return Number(known[1]);
  console.log(`Building an empty page once for ${versions}.`);
  const script = await withNextSite(files, async (address) => (await measurePage(browser, address)).script);
  appendFileSync(readme, `- ${versions}: ${script} bytes\n`);
  return script;
}

function version(name: string): string {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}
