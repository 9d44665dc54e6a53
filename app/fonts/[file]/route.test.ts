import { expect, test } from "vitest";
import { fontWeights, pageFonts } from "@/lib/server/page-fonts";
import { GET } from "./route";

const request = (file: string) =>
  GET(new Request(`http://localhost/fonts/${file}`), { params: Promise.resolve({ file }) });

test.each(fontWeights)(
  "the font of weight %d is immutable under its own hash, and answers any other for a short time",
  async (weight) => {
    const own = (await pageFonts()).find((font) => font.weight === weight);
    const current = await request(own?.file ?? "");
    expect(current.headers.get("Cache-Control")).toContain("immutable");
    const bytes = await current.arrayBuffer();
    for (const hash of ["0123456789ab", "ffffffffffff"]) {
      const other = await request(`text-${weight}-${hash}.woff2`);
      expect(other.status).toBe(200);
      expect(other.headers.get("Content-Type")).toBe("font/woff2");
      expect(other.headers.get("Cache-Control")).toBe("public, max-age=300");
      expect(await other.arrayBuffer()).toEqual(bytes);
    }
  },
);

test.each(["text-500-0123456789ab.woff2", "text-400-0123.woff2", "text-400-0123456789ab.woff", "other.woff2", ""])(
  "there is no font %s",
  async (file) => {
    const response = await request(file);
    expect([response.status, response.headers.get("Cache-Control")]).toEqual([404, "no-store"]);
  },
);
