import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { archiveZip } from "@/lib/archive/archive-zip";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { datasetNames } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import { langs } from "@/lib/text/lang";
import { faultsBySchema } from "@/scripts/contracts/support/published-schema";
import { packageFiles } from "./package-files";
import { readPackage } from "./testing/read-package";

const origin = "https://desk.example";
const stories = [loadedSample(), ...allStories()];

afterEach(() => {
  vi.useRealTimers();
});

describe.each(stories.map((story) => [story.id, story] as const))("the package of %s", (_id, story) => {
  const unpacked = async () => unzipSync(archiveZip(await packageFiles(story, origin), story.verified));

  test("holds every dataset with its description, and what explains and cites them", async () => {
    const names = Object.keys(await unpacked());
    const own = datasetNames.flatMap((name) => [`${name}.csv`, `${name}.csv-metadata.json`]);
    const shared = ["README.md", "datapackage.json", "CITATION.cff", "LICENSE.txt", "manifest-sha256.txt"];
    expect(names.toSorted()).toEqual([...own, ...shared].sort());
  });

  test("lists the hash and the size of every file but the list itself, and they are right", async () => {
    const files = await unpacked();
    const listed = strFromU8(files["manifest-sha256.txt"] ?? new Uint8Array());
    const entries = [...listed.matchAll(/^# (\S+): (\d+) bytes\n([0-9a-f]{64}) {2}\1\n/gm)];
    expect(entries.map(([whole]) => whole).join("")).toBe(listed);
    expect(
      entries
        .map(([, name]) => name)
        .concat("manifest-sha256.txt")
        .sort(),
    ).toEqual(Object.keys(files).sort());
    for (const [, name = "", size, hash] of entries) {
      const bytes = files[name] ?? new Uint8Array();
      expect(bytes.length, name).toBe(Number(size));
      expect(createHash("sha256").update(bytes).digest("hex"), name).toBe(hash);
    }
  });

  test("describes its files with the sizes and hashes that they have", async () => {
    const files = await unpacked();
    for (const { path, bytes, hash } of readPackage(
      JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array())),
    ).resources) {
      const content = files[path] ?? new Uint8Array();
      expect(content.length, path).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(content).digest("hex")}`, path).toBe(hash);
    }
  });

  test("is cited by a file that fits the schema of the Citation File Format", async () => {
    const text = strFromU8((await unpacked())["CITATION.cff"] ?? new Uint8Array());
    const citation: Record<string, unknown> = parse(text);
    expect(faultsBySchema("cff-1.2.0", citation)).toEqual([]);
    expect(faultsBySchema("cff-1.2.0", { ...citation, authors: [] })).not.toEqual([]);
    expect(citation).toMatchObject({ version: story.edition, "date-released": story.verified, type: "dataset" });
  });

  test("is explained in both languages, file by file", async () => {
    const files = await unpacked();
    const readme = strFromU8(files["README.md"] ?? new Uint8Array());
    for (const lang of langs) {
      for (const text of [story.title[lang], story.standfirst[lang], story.license.title[lang]]) {
        expect(readme).toContain(text);
      }
    }
    for (const name of Object.keys(files).filter((each) => !/README|metadata/.test(each))) {
      expect(readme.split(`\`${name}\``), name).toHaveLength(langs.length + 1);
    }
  });

  test("has equal bytes whenever it is made, also two days later", async () => {
    const zips: Uint8Array[] = [];
    for (const now of ["2031-05-06T23:59:00Z", "2031-05-08T23:59:00Z"]) {
      vi.useFakeTimers({ now: new Date(now), toFake: ["Date"] });
      zips.push(archiveZip(await packageFiles(story, origin), story.verified));
    }
    expect(zips[0]).toEqual(zips[1]);
  });
});

test("a story is cited by its byline and its newsroom, in both languages", async () => {
  const files = await packageFiles(loadedSample(), "https://desk.example");
  expect(parse(files.get("CITATION.cff") ?? "")).toMatchObject({
    authors: [
      { name: "Ira Sand / 이라 샌드" },
      { name: "Noa Reed / 노아 리드" },
      { name: "River Desk / 강변 데스크", website: "https://river.example/" },
    ],
  });
  expect(JSON.parse(files.get("datapackage.json") ?? "")).toMatchObject({
    contributors: [
      { title: "Ira Sand / 이라 샌드", roles: ["author"] },
      { title: "Noa Reed / 노아 리드", roles: ["author"] },
      { title: "River Desk / 강변 데스크", path: "https://river.example/", roles: ["publisher"] },
    ],
  });
});
