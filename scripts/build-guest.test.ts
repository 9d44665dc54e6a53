import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { expect, test } from "vitest";
import { guestOptions } from "./build-guest";
import { root } from "./run";

/** Builds the guest in memory. */
async function buildScript(changes: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({ ...guestOptions, absWorkingDir: root, ...changes, write: false });
  const [file] = outputFiles;
  if (outputFiles.length !== 1 || !file) throw new Error(`not one file: ${outputFiles.length}`);
  return file.text;
}

const gzippedBytes = (script: string) => gzipSync(script, { level: 9 }).length;

const buildHeightOnly = () =>
  buildScript({
    entryPoints: [],
    stdin: {
      contents: 'import { followHost } from "./components/embed/follow-host"; followHost();',
      resolveDir: root,
    },
  });

test("height and theme have at most 1.5 KB gzipped, and the marks at most 3.5 KB more", async () => {
  const height = gzippedBytes(await buildHeightOnly());
  const whole = gzippedBytes(await buildScript());
  expect(height).toBeGreaterThan(500);
  expect(height).toBeLessThanOrEqual(1536);
  expect(whole - height).toBeGreaterThan(500);
  expect(whole - height).toBeLessThanOrEqual(3584);
});

test("can be inlined in a document and runs under a strict CSP", async () => {
  const script = await buildScript();
  expect(() => new Function(script)).not.toThrow();
  expect(script).not.toMatch(/<\/script|<!--|sourceMappingURL/i);
  expect(script).not.toMatch(/\beval\b|new Function|setAttribute\("style"|innerHTML|insertAdjacentHTML/);
});

test("stores nothing, fetches nothing and does not navigate the host", async () => {
  const script = await buildScript();
  expect(script).not.toMatch(/localStorage|sessionStorage|indexedDB|caches|cookie/);
  expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|\bimport\(|new Image/);
  expect(script).not.toMatch(/navigateTo|scroll-to|"navigate"|scrollTo\(/);
});
