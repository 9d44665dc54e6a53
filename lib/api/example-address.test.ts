import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { endpoints } from "./endpoints";
import { exampleAddress } from "./example-address";

test("an example fills in the story, a dataset, a row and the first format", () => {
  const story = loadedSample();
  expect(exampleAddress("/api/v1/{story}/{dataset}/{id}.json", story)).toBe("/api/v1/ferry/deals/ferry-bid.json");
  expect(exampleAddress("/api/v1/{story}/{dataset}.{json,csv}", story)).toBe("/api/v1/ferry/deals.json");
});

test.each(endpoints.map(({ address }) => address))("nothing that varies stays open in the example of %s", (address) => {
  expect(exampleAddress(address, loadedSample())).not.toMatch(/[{}]/);
});
