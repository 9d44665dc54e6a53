import { expect, test } from "vitest";
import { inlineScriptHashes } from "./inline-scripts";
import { scriptLoader, withLateScripts } from "./late-scripts";

const head =
  '<link rel="preload" as="script" fetchPriority="low" href="/c.js"/><link rel="preload" href="/a.woff2" as="font"/><script src="/a.js" async=""></script><script src="/old.js" noModule=""></script>';

test("asynchronous scripts are named by one script at the end, and loaded by it", () => {
  const page = withLateScripts(
    `<html><head>${head}</head><body><p>a</p><script src="/c.js" async=""></script></body></html>`,
  );
  expect(page).toBe(
    `<html><head><link rel="preload" href="/a.woff2" as="font"/><script src="/old.js" noModule=""></script></head><body><p>a</p><script data-files="/a.js /c.js">${scriptLoader}</script></body></html>`,
  );
  expect(inlineScriptHashes(page)).toHaveLength(1);
});

test("a page without scripts stays as it is", () => {
  expect(withLateScripts("<html><body><p>a</p></body></html>")).toBe("<html><body><p>a</p></body></html>");
});
