import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { limits } from "./limits";
import { pictureFontFiles } from "./picture-fonts";
import { renderPng } from "./render-png";
import { pictureCounts, storedPicture } from "./stored-picture";
import { svgToPng } from "./svg-to-png";
import { isTooBusy } from "./work-queue";

vi.mock("./render-png", async (importOriginal) => {
  const { renderPng: render } = await importOriginal<typeof import("./render-png")>();
  return { renderPng: vi.fn(render) };
});

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "counterpoint-test-"));

beforeAll(async () => {
  mkdirSync(join(folder, ".build"));
  for (const file of [...pictureFontFiles, ".build/png-thread.mjs"]) copyFileSync(join(root, file), join(folder, file));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  vi.spyOn(process, "cwd").mockReturnValue(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  vi.mocked(renderPng).mockClear();
});

const svgOf = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><text x="5" y="20">${text}</text><text x="5" y="40" font-weight="700">${text}</text></svg>`;

const render = (text: string, width = 200) => svgToPng(svgOf(text), { width, background: "#ffffff" });

const stored = (text: string) => storedPicture({ parts: [text], isFirst: false, make: () => render(text) });

/** Width and height of a PNG in pixels. */
function sizeOf(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("a PNG", () => {
  it("has its size, its texts in both languages and weights, and the same bytes each time", async () => {
    const [korean, english, empty] = await Promise.all([render("가치 평가"), render("Valuations"), render("")]);
    expect(sizeOf(korean)).toEqual([200, 50]);
    expect(sizeOf(await render("x", 400))).toEqual([400, 100]);
    expect(korean.length).toBeGreaterThan(empty.length + 500);
    expect(english.length).toBeGreaterThan(empty.length + 500);
    expect(await render("가치 평가")).toEqual(korean);
  });

  it("is made while the event loop goes on", async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 2);
    await render("large", 4000);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(20);
  });

  it("needs no folder for temporary files", async () => {
    vi.stubEnv("TMPDIR", "/nonexistent");
    expect(await render("no temporary files")).toEqual(await render("no temporary files"));
    vi.unstubAllEnvs();
  });
});

describe("without its fonts", () => {
  const restore = (file: string) => copyFileSync(join(root, file), join(folder, file));

  it.each(pictureFontFiles)(
    "a PNG is an error that names the file, and one is made when it is back: %s",
    async (file) => {
      rmSync(join(folder, file));
      await expect(stored(file)).rejects.toThrow(
        `a font of theirs is missing or incomplete: ${join(folder, file)}. Bring`,
      );
      await expect(stored(file)).rejects.toMatchObject({ name: "MissingFonts" });
      expect(renderPng).not.toHaveBeenCalled();
      restore(file);
      expect((await stored(file)).length).toBeGreaterThan((await render("")).length);
    },
  );

  it.each([0, 2, 4096, 1_000_000])("a font cut off after %d bytes is none", async (bytes) => {
    const [file] = pictureFontFiles;
    truncateSync(join(folder, file), bytes);
    await expect(render("cut off")).rejects.toMatchObject({ name: "MissingFonts" });
    restore(file);
    expect(sizeOf(await render("cut off"))).toEqual([200, 50]);
  });

  it("a PNG during whose rendering they go is an error too", async () => {
    const [, file] = pictureFontFiles;
    vi.mocked(renderPng).mockImplementationOnce(async () => {
      rmSync(join(folder, file));
      return new Uint8Array(8);
    });
    await expect(stored("gone meanwhile")).rejects.toMatchObject({ name: "MissingFonts" });
    restore(file);
    expect((await stored("gone meanwhile")).length).toBeGreaterThan(8);
  });
});

it("a thread that fails is an error, and the next one works", async () => {
  await expect(svgToPng("<no-svg", { width: 100, background: "#ffffff" })).rejects.toThrow();
  expect(sizeOf(await render("after a failure"))).toEqual([200, 50]);
});

describe("many PNGs", () => {
  it("are rendered two at once, wait in a bounded line, and are refused beyond it", async () => {
    let running = 0;
    let most = 0;
    const release: (() => void)[] = [];
    vi.mocked(renderPng).mockImplementation(async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => release.push(resolve));
      running -= 1;
      return new Uint8Array(8);
    });
    const asked = Promise.allSettled(Array.from({ length: 40 }, (_, index) => stored(`picture ${index}`)));
    while (running < 2) await new Promise((resolve) => setImmediate(resolve));
    expect(pictureCounts().waiting).toBe(limits.pictures.waiting - limits.pictures.atOnce);
    const timer = setInterval(() => release.shift()?.(), 1);
    const settled = await asked;
    clearInterval(timer);
    expect(most).toBe(limits.pictures.atOnce);
    const refused = settled.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    expect(refused).toHaveLength(40 - limits.pictures.waiting);
    expect(refused.every(isTooBusy)).toBe(true);
  });

  it("that are equal are rendered once, and then come from the store", async () => {
    vi.mocked(renderPng).mockImplementation(async () => new Uint8Array(limits.pictures.bytes / 2));
    const [first, ...others] = await Promise.all([stored("a"), stored("a"), stored("a")]);
    for (const other of [...others, await stored("a")]) expect(other).toBe(first);
    expect(renderPng).toHaveBeenCalledOnce();
    await stored("b");
    await stored("c");
    expect(pictureCounts().bytes).toBe(limits.pictures.bytes);
    await stored("a");
    expect(renderPng).toHaveBeenCalledTimes(4);
  });
});
