import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { root } from "@/scripts/run";
import { measurePage } from "./measure-page";
import { withNextSite } from "./with-next-site";

const readme = join(root, "bench", "README.md");

const files = {
  "app/layout.jsx": 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  "app/page.jsx": "export default () => <p>Empty</p>;",
};

/**
 * The script of an empty page with the installed versions of Next and React, gzipped, in bytes. README.md lists it by
 * versions; for new versions an empty site is built and measured, and the line added.
 */
export async function emptyPageScript(browser: Browser): Promise<number> {
  const versions = `next ${version("next")}, react ${version("react")}`;
  const listed = new RegExp(`^- ${versions.replaceAll(".", "\\.")}: (\\d+) bytes`, "m").exec(
    readFileSync(readme, "utf8"),
  );
  if (listed?.[1]) return Number(listed[1]);
  console.log(`Building an empty page for ${versions}.`);
  const script = await withNextSite(files, async (address) => (await measurePage(browser, address)).script);
  appendFileSync(readme, `- ${versions}: ${script} bytes\n`);
  return script;
}

function version(name: string): string {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}
