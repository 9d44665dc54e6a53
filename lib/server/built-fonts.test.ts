import { existsSync, readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { expect, test, vi } from "vitest";
import { builtFontFile, pageFonts } from "./page-fonts";

vi.mock("subset-font", () => ({ default: vi.fn(async () => Buffer.from("cut now")) }));

vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof import("node:fs")>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync), existsSync: vi.fn(fs.existsSync) };
});

test("a font that the build has kept for these characters is not cut again, another is", async () => {
  const file = builtFontFile(400);
  expect(file).toMatch(/^\.build\/page-font-400-[0-9a-f]{12}\.woff2$/);
  const [exists, read] = [existsSync, readFileSync].map((each) => vi.mocked(each).getMockImplementation());
  vi.mocked(existsSync).mockImplementation((path) =>
    String(path).includes("page-font") ? path === file : Reflect.apply(exists ?? existsSync, null, [path]),
  );
  vi.mocked(readFileSync).mockImplementation((path, ...options) =>
    path === file ? Buffer.from("kept") : Reflect.apply(read ?? readFileSync, null, [path, ...options]),
  );
  const fonts = await pageFonts();
  expect(fonts.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(["kept", "cut now"]);
  expect(subsetFont).toHaveBeenCalledTimes(1);
});
