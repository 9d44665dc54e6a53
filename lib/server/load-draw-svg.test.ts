import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { loadDrawSvg } from "./load-draw-svg";

const folder = mkdtempSync(join(tmpdir(), "counterpoint-test-"));
mkdirSync(join(folder, ".build"));
vi.spyOn(process, "cwd").mockReturnValue(folder);
vi.stubEnv("NODE_ENV", "production");

afterAll(() => rmSync(folder, { recursive: true }));

const write = (code: string) => writeFileSync(join(folder, ".build", "draw-svg.mjs"), code);

test("drawings that could not be loaded are loaded when they are there, and then once", async () => {
  await expect(loadDrawSvg()).rejects.toThrow();
  for (const code of [
    "export const drawSvg = (",
    "throw new Error('half of it')",
    "export const drawSvg = () => '';",
  ]) {
    write(code);
    await expect(loadDrawSvg(), code).rejects.toThrow();
  }
  const drawings = (word: string) => `export const drawSvg = async () => '${word}'; export const drawDigest = drawSvg;`;
  write(drawings("drawn"));
  const loaded = await loadDrawSvg();
  expect(await Reflect.apply(loaded.drawSvg, undefined, [])).toBe("drawn");
  write(drawings("of another release"));
  expect(await loadDrawSvg()).toBe(loaded);
});
