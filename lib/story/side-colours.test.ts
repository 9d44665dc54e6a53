import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { sideColours } from "./side-colours";

test("each side keeps its own colour in the light and in the dark theme", () => {
  const [light = "", dark = ""] = sideColours(loadedSample()).split("@media (prefers-color-scheme:dark)");
  expect(light).toBe(":root{--first:#a8480b;--second:#1f5fa8}");
  expect(dark).toBe("{:root{--first:#f0943f;--second:#6aa9f2}}");
});
