import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { draftRow, sampleStory } from "@/lib/check/testing/sample-story";
import { allStories } from "./stories";

const folder = mkdtempSync(join(tmpdir(), "all-stories-"));
vi.stubEnv("COUNTERPOINT_DATA", folder);

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("the faults of all stories come at once, as the data check prints them", () => {
  for (const [id, amount] of Object.entries({ ferry: "97.4B", "second-ferry": "0", "third-ferry": "5" })) {
    mkdirSync(join(folder, id));
    const texts = sampleStory((draft) => {
      draftRow(draft, "deals", "ferry-bid").amount = amount;
    });
    for (const [name, text] of texts) writeFileSync(join(folder, id, name), text);
  }
  expect(() => allStories()).toThrow(
    [
      `${join(folder, "ferry")}/deals.csv:2: amount: not a whole number: "97.4B" (perhaps "97400000000")`,
      `${join(folder, "second-ferry")}/deals.csv:2: amount: not more than zero; if the amount was not disclosed, leave the cell empty: "0"`,
    ].join("\n"),
  );
});
