import { describe, expect, test } from "vitest";
import { snippetsOf } from "./snippets";

const address = "https://desk.example/api/v1/ferry/deals.csv?_q=%EB%B0%B0&amount__gte=1";

describe("snippets", () => {
  test.each([
    ["csv", ["curl", "r", "python", "sheets", "excel"]],
    ["json", ["curl", "r", "python", "excel"]],
    ["csv-metadata.json", ["curl", "r", "python", "excel"]],
    ["zip", ["curl", "r", "python"]],
    ["ndjson", ["curl", "r", "python"]],
  ])("of %s are for the tools that can read it, and hold the address whole", (format, tools) => {
    const made = snippetsOf(address, format);
    expect(made.map(({ tool }) => tool)).toEqual(tools);
    for (const { code } of made) expect(code).toContain(address);
  });

  test("quote the address so that no shell or formula reads a part of it", () => {
    const hostile = new URL("https://desk.example/a.csv");
    hostile.searchParams.set("_q", `'"$(x)\` &;`);
    for (const { code } of snippetsOf(hostile.href, "csv")) {
      expect(code.replace(hostile.href, "")).not.toMatch(/\$\(x\)|`/);
      expect(hostile.href).not.toMatch(/['"`;\s]/);
    }
  });
});
