import { afterEach, expect, test, vi } from "vitest";
import { pageTag } from "./page-tag";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("the tag of a page covers address, day and public origin", () => {
  const tag = pageTag("/en?side=a", "2026-11-20");
  expect(pageTag("/en?side=a", "2026-11-20")).toBe(tag);
  expect(pageTag("/en?side=b", "2026-11-20")).not.toBe(tag);
  expect(pageTag("/en?side=a", "2026-11-21")).not.toBe(tag);
  vi.stubEnv("COUNTERPOINT_ORIGIN", "https://news.example");
  expect(pageTag("/en?side=a", "2026-11-20")).not.toBe(tag);
});
