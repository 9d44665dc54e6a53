import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { expect, test } from "vitest";
import { guestOptions } from "./build-guest";
import { root } from "./run";

/** What a build of the guest gives, kept in memory. */
async function scriptOf(changes: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({ ...guestOptions, absWorkingDir: root, ...changes, write: false });
  const [file] = outputFiles;
  if (outputFiles.length !== 1 || !file) throw new Error(`not one file: ${outputFiles.length}`);
  return file.text;
}

const weight = (script: string) => gzipSync(script, { level: 9 }).length;

const heightAlone = () =>
  scriptOf({
    entryPoints: [],
    stdin: {
      contents: 'import { followHost } from "./components/embed/guest-height"; followHost();',
      resolveDir: root,
    },
  });

test("height and theme weigh at most 1.5 KB, and the marks at most 3.5 KB more", async () => {
  const height = weight(await heightAlone());
  const whole = weight(await scriptOf());
  expect(height).toBeGreaterThan(500);
  expect(height).toBeLessThanOrEqual(1536);
  expect(whole - height).toBeGreaterThan(500);
  expect(whole - height).toBeLessThanOrEqual(3584);
});

test("it can stand in a document, and runs under its strict policy", async () => {
  const script = await scriptOf();
  expect(() => new Function(script)).not.toThrow();
  expect(script).not.toMatch(/<\/script|<!--|sourceMappingURL/i);
  expect(script).not.toMatch(/\beval\b|new Function|setAttribute\("style"|innerHTML|insertAdjacentHTML/);
});

test("it keeps nothing, fetches nothing and leads the host nowhere", async () => {
  const script = await scriptOf();
  expect(script).not.toMatch(/localStorage|sessionStorage|indexedDB|caches|cookie/);
  expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|\bimport\(|new Image/);
  expect(script).not.toMatch(/navigateTo|scroll-to|"navigate"|scrollTo\(/);
});
