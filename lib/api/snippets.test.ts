import { spawnSync } from "node:child_process";
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

  test.each(["csv", "json", "zip"])("of %s hand curl the whole address in a shell, whatever it asks for", (format) => {
    const hostile = new URL(`https://desk.example/a.${format}?_q='"$(echo run)\`echo run\`$HOME;echo run&b=*#c`);
    const [{ code } = { code: "" }] = snippetsOf(hostile.href, format);
    const shell = spawnSync("sh", ["-c", `curl() { printf '%s\\n' "$@"; }\n${code}`], { encoding: "utf8" });
    expect(shell.stdout.split("\n").slice(0, -1)).toEqual([
      "--fail",
      "--compressed",
      "--output",
      `a.${format}`,
      hostile.href,
    ]);
    expect(shell.stderr).toBe("");
  });

  test.each(["csv", "json", "ndjson", "xlsx"])("of %s hold the address as one text in every other tool", (format) => {
    const hostile = new URL(`https://desk.example/a.${format}`);
    hostile.searchParams.set("_q", `'"$(x)\` &;\\`);
    const [, ...others] = snippetsOf(hostile.href, format);
    for (const { code, tool } of others) {
      const [text = ""] = /"https:[^"]*"/.exec(code) ?? [];
      expect(JSON.parse(text || "null"), tool).toBe(hostile.href);
    }
  });
});
