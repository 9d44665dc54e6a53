import { afterEach, expect, test, vi } from "vitest";
import { origin } from "./origin";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("absolute links name the public address of the server where one is set", () => {
  vi.stubEnv("PORT", "8080");
  vi.stubEnv("COUNTERPOINT_ORIGIN", "https://desk.example");
  expect(origin().origin).toBe("https://desk.example");
});

test("absolute links name this machine with its port where no public address is set", () => {
  vi.stubEnv("COUNTERPOINT_ORIGIN", "");
  vi.stubEnv("PORT", "8080");
  expect(origin().origin).toBe("http://localhost:8080");
  vi.stubEnv("PORT", "");
  expect(origin().origin).toBe("http://localhost:3000");
});
