import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { beforeEach, expect, test, vi } from "vitest";
import { pageFonts } from "./page-fonts";

vi.mock("subset-font", () => ({ default: vi.fn(async () => Buffer.from("font")) }));

vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof import("node:fs")>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});

beforeEach(() => {
  vi.unstubAllEnvs();
});

test("in production, fonts cannot be cut without the list of the site's own characters, and are cut once it is there", async () => {
  vi.stubEnv("NODE_ENV", "production");
  const read = vi.mocked(readFileSync).getMockImplementation();
  vi.mocked(readFileSync).mockImplementation((path, ...options) => {
    if (path === ".build/characters.txt") throw new Error("no such file");
    return Reflect.apply(read ?? readFileSync, undefined, [path, ...options]);
  });
  await expect(pageFonts()).rejects.toThrow("no such file");
  vi.mocked(readFileSync).mockImplementation((path, ...options) => {
    if (path === ".build/characters.txt") return "가나";
    return Reflect.apply(read ?? readFileSync, undefined, [path, ...options]);
  });
  vi.mocked(subsetFont).mockRejectedValueOnce(new Error("no space left"));
  const asked = await Promise.allSettled([pageFonts(), pageFonts()]);
  expect(asked).toMatchObject([{ reason: { message: "no space left" } }, { reason: { message: "no space left" } }]);
  const fonts = await pageFonts();
  expect(fonts.map(({ weight }) => weight)).toEqual([400, 700]);
  expect(await pageFonts()).toBe(fonts);
});
