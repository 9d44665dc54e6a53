import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { answerRows } from "@/lib/api/answer-rows";
import { readDatasetRequest } from "@/lib/api/dataset-request";
import { datasetWorkbook } from "@/lib/api/dataset-workbook";
import { datasetFile } from "@/lib/catalogue/dataset-file";
import { checkStory } from "@/lib/check/check-story";
import { draftRow, sampleStory } from "@/lib/check/testing/sample-story";
import { toStory } from "@/lib/check/to-story";
import { type DatasetName, datasetNames } from "@/lib/datasets/registry";
import { dataFolder } from "@/lib/server/read-story";
import { allStories } from "@/lib/server/stories";
import type { Story } from "@/lib/story/story";
import { root } from "../run";

type Records = readonly Readonly<Record<string, string>>[];

function byId(csv: string): Map<string | undefined, Readonly<Record<string, string>>> {
  const records: Records = parse(csv, { columns: true });
  return new Map(records.map((record) => [record.id, record]));
}

const every = allStories().flatMap((story) =>
  datasetNames.map((name): [string, Story, DatasetName] => [`${story.id}/${name}`, story, name]),
);

test.each(every)("%s leaves as it is written in its file, cell by cell", (_, story, name) => {
  const file = readFileSync(resolve(root, dataFolder(), story.id, `${name}.csv`), "utf8");
  expect(byId(datasetFile(story, name))).toEqual(byId(file));
});

test("numbers keep their zeros, in CSV and in the format of a workbook's cell", () => {
  const texts = sampleStory((draft) => {
    Object.assign(draftRow(draft, "sites", "east-pier"), { latitude: "-1.50", longitude: "0.250" });
    draftRow(draft, "exchange_rates", "krw-2030-02").per_usd = "1447.6";
  });
  const story = toStory("ferry", "0123456789ab", checkStory(texts));
  expect(byId(datasetFile(story, "sites")).get("east-pier")).toMatchObject({ latitude: "-1.50", longitude: "0.250" });
  expect(byId(datasetFile(story, "exchange_rates")).get("krw-2030-02")).toMatchObject({ per_usd: "1447.6" });
  const request = readDatasetRequest(story, "sites", "xlsx", new URLSearchParams("_col=latitude,longitude"));
  const [sheet] = datasetWorkbook(story, "sites", request, answerRows(story, "sites", request), "https://desk.example");
  expect(sheet?.rows[1]?.slice(1)).toEqual([
    { value: -1.5, format: "0.00" },
    { value: 0.25, format: "0.000" },
  ]);
});
