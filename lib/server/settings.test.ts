import { afterEach, describe, expect, test, vi } from "vitest";
import { readSettings, setting, settingWarnings } from "./settings";

afterEach(() => vi.unstubAllEnvs());

test("without any variable every setting has its default, and an empty variable counts as none", () => {
  const defaults = { PORT: 3000, COUNTERPOINT_DATA: "data", COUNTERPOINT_KEEP_ALIVE: 75, COUNTERPOINT_DRAIN: 10 };
  expect(readSettings({})).toMatchObject(defaults);
  expect(readSettings({ PORT: "", COUNTERPOINT_ORIGIN: "", COUNTERPOINT_DATA: "" })).toEqual(readSettings({}));
  expect(readSettings({}).COUNTERPOINT_ORIGIN).toBeUndefined();
});

test.each([
  ["https://news.example", "https://news.example"],
  ["https://news.example/", "https://news.example"],
  ["HTTPS://News.Example:443", "https://news.example"],
  ["http://localhost:8080", "http://localhost:8080"],
  ["http://[::1]:8080/", "http://[::1]:8080"],
  ["https://뉴스.example", "https://xn--vg1b002a.example"],
])("the origin %s is read as %s", (text, expected) => {
  expect(readSettings({ COUNTERPOINT_ORIGIN: text }).COUNTERPOINT_ORIGIN).toBe(expected);
});

describe("an origin that cannot be used is refused, with the one that was meant", () => {
  test.each([
    ["news.example", "is not a scheme and a host", "https://news.example"],
    ["localhost:3000", "is not a scheme and a host", "http://localhost:3000"],
    ["//news.example", "is not a scheme and a host", "https://news.example"],
    ["https:news.example", "is not a scheme and a host", "https://news.example"],
    ["ftp://news.example", "is not a scheme and a host", "https://news.example"],
    ['"https://news.example"', "is not a scheme and a host", "https://news.example"],
    ["https://", "is not a scheme and a host", "https://news.example"],
    ["https://news.example:99999", "is not a scheme and a host", "https://news.example"],
    ["https://news.example/data", "has more than a scheme and a host", "https://news.example"],
    ["http://news.example:8080/a/b/", "has more than a scheme and a host", "http://news.example:8080"],
    ["https://news.example?lang=ko", "has more than a scheme and a host", "https://news.example"],
    ["https://news.example/#top", "has more than a scheme and a host", "https://news.example"],
    ["https://news.example\\data", "has more than a scheme and a host", "https://news.example"],
    [" https://news.example", "", "https://news.example"],
  ])("%s", (text, reason, meant) => {
    const message = refusal({ COUNTERPOINT_ORIGIN: text });
    expect(message).toContain(`COUNTERPOINT_ORIGIN is ${JSON.stringify(text)}, which ${reason}`);
    expect(message.endsWith(` COUNTERPOINT_ORIGIN=${meant}.`)).toBe(true);
    expect(message).not.toContain("\n");
  });

  test("without repeating a password", () => {
    const message = refusal({ COUNTERPOINT_ORIGIN: "https://ada:secret@news.example" });
    expect(message).toContain("COUNTERPOINT_ORIGIN=https://news.example");
    expect(message).not.toContain("secret");
  });
});

test("every setting that cannot be used has its own sentence", () => {
  const environment = {
    PORT: "70000",
    COUNTERPOINT_HOST: "http://127.0.0.1",
    COUNTERPOINT_KEEP_ALIVE: "0",
    COUNTERPOINT_DRAIN: "10s",
    COUNTERPOINT_POLL: "maybe",
  };
  const lines = refusal(environment).split("\n");
  expect(lines.map((line) => line.split(" ")[0])).toEqual(Object.keys(environment));
  expect(lines[0]).toBe('PORT is "70000", which is not a port: give a number from 1 to 65535, for example PORT=8080.');
});

test.each(["abc", "0", "-1", "1e3", "3000 ", "8080/tcp", "65536"])("%s is not a port", (text) => {
  expect(refusal({ PORT: text })).toContain("is not a port");
});

test("a flag is on or off", () => {
  for (const text of ["1", "true", "ON"])
    expect(readSettings({ COUNTERPOINT_POLL: text }).COUNTERPOINT_POLL).toBe(true);
  for (const text of ["0", "False", "no"])
    expect(readSettings({ COUNTERPOINT_POLL: text }).COUNTERPOINT_POLL).toBe(false);
});

test("one setting is read from the environment of the process, whatever the others are", () => {
  vi.stubEnv("COUNTERPOINT_DRAIN", "25");
  vi.stubEnv("COUNTERPOINT_ORIGIN", "nonsense");
  expect(setting("COUNTERPOINT_DRAIN")).toBe(25);
  expect(() => setting("COUNTERPOINT_ORIGIN")).toThrow("COUNTERPOINT_ORIGIN is");
});

test.each([
  ["COUNTERPOINT_ORIGN", "did you mean COUNTERPOINT_ORIGIN?"],
  ["COUNTERPOINT_DRAINS", "did you mean COUNTERPOINT_DRAIN?"],
  ["COUTERPOINT_DATA", "did you mean COUNTERPOINT_DATA?"],
  ["counterpoint_origin", "did you mean COUNTERPOINT_ORIGIN?"],
  ["COUNTERPOINT_PORT", "did you mean PORT?"],
  ["COUNTERPOINT_COLOUR", "README lists all settings."],
])("%s is not a setting, and start-up says so", (name, advice) => {
  expect(settingWarnings({ [name]: "1" })).toEqual([`${name} is not a setting and has no effect; ${advice}`]);
});

test("settings and the variables of other programs give no warning", () => {
  const others = { PATH: "/bin", COUNTER_X: "1", COUNTERPOINT: "1", npm_config_origin: "x", HOSTNAME: "a" };
  const ours = { PORT: "1", COUNTERPOINT_DATA: "x", COUNTERPOINT_RELEASE: "x" };
  expect(settingWarnings({ ...others, ...ours })).toEqual([]);
});

test("a production server without its origin says so", () => {
  expect(settingWarnings({ NODE_ENV: "production" })).toEqual([
    expect.stringContaining("COUNTERPOINT_ORIGIN is not set"),
  ]);
  expect(settingWarnings({ NODE_ENV: "production", COUNTERPOINT_ORIGIN: "https://news.example" })).toEqual([]);
});

function refusal(environment: Readonly<Record<string, string>>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error(`accepted: ${JSON.stringify(environment)}`);
}
