import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { root } from "./run";
import { thirdPartyNotices } from "./third-party-notices";

const notices = thirdPartyNotices(root);
const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));

test.each(Object.entries(dependencies))("%s is named with its version and licence", (name, version) => {
  expect(notices).toMatch(new RegExp(`^${name.replaceAll("/", "\\/")} ${version}, licence: \\S+`, "m"));
});

test("licences and notices are quoted, also of what Next has compiled into itself", () => {
  expect(notices).toContain("SIL OPEN FONT LICENSE");
  expect(notices).toMatch(/^.+, compiled into next\n-+\n\S/m);
});

test("what is only for development is left out", () => {
  expect(notices).not.toMatch(/^vitest /m);
});
