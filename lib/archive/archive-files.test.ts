import { unzipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { embedHeight } from "@/lib/embed/embed-height";
import { sampleContent } from "@/lib/embed/testing/sample-content";
import { langs } from "@/lib/text/lang";
import { archiveFiles } from "./archive-files";
import { archiveZip } from "./archive-zip";

afterEach(() => {
  vi.unstubAllEnvs();
});

const pictures = { png: new Uint8Array([1]), png2x: new Uint8Array([2]), svg: "<svg/>" };

function sampleFiles(kind: string, drawn: boolean) {
  const parts = langs.map((lang) => ({ ...sampleContent(kind, lang, "_q=bid"), pictures: drawn ? pictures : null }));
  const [part] = parts;
  if (!part) throw new Error("no part to test with");
  const { chart } = part.content;
  const files = archiveFiles(loadedSample(), parts, { chart, query: "_q=bid", release: "abc" });
  const text = (name: string) => String(files.get(name));
  return { id: chart.id, parts, files, text };
}

describe("an archive", () => {
  test("holds the pictures and data of both languages, and what explains them", () => {
    const { id, files } = sampleFiles("bar", true);
    const own = langs.flatMap((lang) => ["png", "@2x.png", "svg", "csv"].map((end) => nameOf(id, lang, end)));
    expect([...files.keys()].sort()).toEqual(
      [...own, "LICENSE.txt", "README.txt", "alt.txt", "embed.html", "metadata.json"].sort(),
    );
  });

  test("of a chart that is text holds no picture, and mentions none", () => {
    const { id, files, text } = sampleFiles("comparison", false);
    expect([...files.keys()].filter((name) => name.startsWith(id))).toEqual([`${id}-ko.csv`, `${id}-en.csv`]);
    expect(text("README.txt") + text("metadata.json")).not.toMatch(/\.png|\.svg/);
  });

  test("describes the chart, its state, its sources and its license", () => {
    const { id, parts, text } = sampleFiles("bar", true);
    const story = loadedSample();
    const metadata = JSON.parse(text("metadata.json"));
    expect(metadata).toMatchObject({
      story: "ferry",
      edition: story.edition,
      chart: id,
      query: "_q=bid",
      release: "abc",
    });
    expect(metadata.sources[0]).toMatchObject({ id: "gazette-2030", publisher: "River Gazette", published: "2030-02" });
    for (const { content, presentation, addresses } of parts) {
      const { finding, alt, lang } = content.model;
      // As JSON, which has no functions.
      const links = JSON.parse(JSON.stringify(addresses));
      expect(metadata.languages[lang]).toMatchObject({ finding, alt, links });
      expect(text("alt.txt")).toContain(alt);
      for (const part of [finding, addresses.page, story.license.title[lang], `${id}-${lang}@2x.png`]) {
        expect(text("README.txt")).toContain(part);
      }
      expect(text("embed.html")).toContain(`height="${embedHeight(content, presentation, 640)}px"`);
      expect(text("embed.html")).toContain(addresses.embed.replaceAll("&", "&amp;"));
      expect(text("LICENSE.txt")).toContain(story.license.title[lang]);
    }
    expect(text("LICENSE.txt")).toContain(story.license.url);
  });

  test("names every file that it holds", () => {
    const { files, text } = sampleFiles("bar", true);
    for (const name of files.keys()) if (name !== "README.txt") expect(text("README.txt")).toContain(`  ${name}: `);
  });
});

describe("a ZIP of files", () => {
  const { files } = sampleFiles("bar", true);

  test("gives every file back", () => {
    const entries = unzipSync(archiveZip(files, "2030-03-04"));
    expect(Object.keys(entries)).toEqual([...files.keys()]);
    for (const [name, content] of files) {
      expect(typeof content === "string" ? new TextDecoder().decode(entries[name]) : entries[name]).toEqual(content);
    }
  });

  test("has equal bytes in every time zone, and other bytes for another day", () => {
    const zips = ["Asia/Seoul", "America/Los_Angeles", "UTC"].map((each) => {
      vi.stubEnv("TZ", each);
      return archiveZip(files, "2030-03-04");
    });
    expect(zips[1]).toEqual(zips[0]);
    expect(zips[2]).toEqual(zips[0]);
    expect(archiveZip(files, "2030-03-05")).not.toEqual(zips[0]);
  });
});

function nameOf(id: string, lang: string, end: string): string {
  return end.startsWith("@") ? `${id}-${lang}${end}` : `${id}-${lang}.${end}`;
}
