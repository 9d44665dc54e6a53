import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { inlineScriptHashes } from "./inline-scripts";

const hashOf = (script: string) => `sha256-${createHash("sha256").update(script).digest("base64")}`;

test.each([
  "(self.__next_f=self.__next_f||[]).push([0])",
  'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])',
  'self.__next_f.push([3,"AAEC"])',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[1]});',
])("a script that hands over data has a hash: %s", (script) => {
  expect(inlineScriptHashes(`<p>a</p><script id="_R_">${script}</script><script>${script}</script>`)).toEqual([
    hashOf(script),
  ]);
});

test.each([
  "alert(1)",
  'self.__next_f.push([1,"a"]);alert(1)',
  'self.__next_f.push([1,"a"+alert(1)])',
  'self.__next_f.push([1,"a"]),alert(1),self.__next_f.push([1,"a"])',
  "self.__next_f.push(alert(1))",
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({}),alert(1);',
  "",
])("any other script stays forbidden: %s", (script) => {
  expect(inlineScriptHashes(`<script>${script}</script>`)).toEqual([]);
});

test("files need no hash", () => {
  expect(
    inlineScriptHashes('<script src="/a.js" async=""></script><script type="application/ld+json">{}</script>'),
  ).toEqual([]);
});
