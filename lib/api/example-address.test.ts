import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { endpoints } from "./endpoints";
import { exampleAddress } from "./example-address";

const origin = "https://desk.example";

test("an example fills in the story, a dataset, a row and the first format", () => {
  const story = loadedSample();
  expect(exampleAddress("/api/v1/{story}/{dataset}/{id}.json", story, origin)).toBe(
    "/api/v1/ferry/deals/ferry-bid.json",
  );
  expect(exampleAddress("/api/v1/{story}/{dataset}.{json,csv}", story, origin)).toBe("/api/v1/ferry/deals.json");
  expect(exampleAddress("/api/oembed?url={url}", story, origin)).toMatch(
    /^\/api\/oembed\?url=https%3A%2F%2Fdesk\.example%2Fko%2Fferry%2Fcharts%2F[a-z-]+$/,
  );
});

test.each(endpoints.map(({ address }) => address))("nothing that varies stays open in the example of %s", (address) => {
  expect(exampleAddress(address, loadedSample(), origin)).not.toMatch(/[{}]/);
});
