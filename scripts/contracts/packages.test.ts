import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { datasetNames } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import { askApi } from "./support/ask-api";

test.each(allStories().map(({ id, edition }) => [id, edition]))(
  "the package of %s holds what its addresses answer, under a name with its edition",
  async (id, edition) => {
    const answer = await askApi(`/api/v1/${id}.zip`);
    expect(answer.headers.get("Content-Disposition")).toBe(`attachment; filename="${id}-${edition}.zip"`);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const alone = async (name: string) => (await askApi(`/api/v1/${id}/${name}`)).text();
    for (const name of datasetNames) {
      expect(strFromU8(files[`${name}.csv`] ?? new Uint8Array()), name).toBe(await alone(`${name}.csv`));
      expect(JSON.parse(strFromU8(files[`${name}.csv-metadata.json`] ?? new Uint8Array()))).toEqual(
        JSON.parse(await alone(`${name}.csv-metadata.json`)),
      );
    }
    expect(JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array()))).toEqual(
      JSON.parse(await alone("datapackage.json")),
    );
  },
);
