import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CurrentRequest, currentRequest } from "./current-request";
import { logConsole } from "./log-console";
import { logRequest } from "./request-log";

const request = {
  id: "id-1",
  method: "GET",
  path: "/ko?a=1",
  status: 200,
  ms: 12.345,
  aborted: false,
  errors: new Set<string>(),
};
const { error, warn } = console;
let out: string[] = [];
let err: string[] = [];

beforeEach(() => {
  out = [];
  err = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => err.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(console, { error, warn });
});

function requestCalled(id: string): CurrentRequest {
  const ended = new AbortController().signal;
  return { id, method: "GET", path: "/en", ended, inline: new Map(), incomplete: false, errors: new Set() };
}

/** The single line that was written to standard error. */
function errorLine(): Record<string, unknown> {
  expect(err).toHaveLength(1);
  expect(err[0]).toMatch(/^\{"time":"\d{4}-\d\d-\d\dT[\d:.]+Z","level":"(error|warn)",.*\}\n$/);
  const { time: _, ...line } = JSON.parse(err[0] ?? "");
  return line;
}

test("each request has one line when they are switched on", () => {
  logRequest(request, { all: true });
  expect(out.join("")).toMatch(
    /^\{"time":"[^"]+Z","level":"info","id":"id-1","method":"GET","path":"\/ko\?a=1","status":200,"ms":12\.3\}\n$/,
  );
});

test.each([
  [200, false, 0],
  [404, false, 0],
  [503, false, 0],
  [500, false, 1],
  [502, false, 1],
  [500, true, 0],
])("otherwise status %i, with an error logged before: %s, has %i lines", (status, failed, lines) => {
  logRequest({ ...request, status, errors: new Set(failed ? ["Error: x"] : []) }, { all: false });
  expect(out).toEqual([]);
  expect(err).toHaveLength(lines);
});

test("an aborted request says so", () => {
  logRequest({ ...request, aborted: true }, { all: true });
  expect(JSON.parse(out[0] ?? "")).toMatchObject({ aborted: true });
});

test("line breaks in a path forge no line, and a path of 16 KB is cut", () => {
  logRequest({ ...request, path: `/\n{"level":"info"}\r\u2028${"x".repeat(16_000)}` }, { all: true });
  expect(out).toHaveLength(1);
  expect(out[0]?.match(/[\n\r]/g)).toEqual(["\n"]);
  expect(out[0]?.length).toBeLessThan(9000);
});

test("an error is one line with its request and its stack, which is nowhere else", () => {
  logConsole();
  const current = requestCalled("id-2");
  currentRequest.run(current, () => console.error("\u001b[31m ⨯\u001b[0m", new Error("no such thing: x")));
  const { stack, ...line } = errorLine();
  expect(line).toEqual({
    level: "error",
    id: "id-2",
    method: "GET",
    path: "/en",
    message: "⨯ Error: no such thing: x",
  });
  expect(stack).toMatch(/^Error: no such thing: x\n {4}at .*request-log\.test/);
  expect(current.errors.size).toBe(1);
});

test("an error that a request meets several times is logged once, and again for the next request", () => {
  logConsole();
  for (const id of ["id-3", "id-4"]) {
    currentRequest.run(requestCalled(id), () => {
      console.error(new Error("no bundle"));
      console.error(new Error("no bundle"));
      console.error(new Error("no font"));
    });
  }
  expect(err.map((line) => JSON.parse(line)).map(({ id, message }) => `${id} ${message}`)).toEqual([
    "id-3 Error: no bundle",
    "id-3 Error: no font",
    "id-4 Error: no bundle",
    "id-4 Error: no font",
  ]);
});

test("the reason of an error is in its line", () => {
  logConsole();
  console.error(new Error("outer", { cause: new Error("inner") }));
  expect(String(errorLine().stack)).toContain("[cause]: Error: inner");
});

test("what is printed outside of requests, or is no error, is a line too", () => {
  logConsole();
  console.warn("%d of %s", 1, "two", { a: 1 });
  expect(errorLine()).toEqual({ level: "warn", message: "1 of two { a: 1 }" });
});
