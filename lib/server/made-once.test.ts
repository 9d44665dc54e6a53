import { expect, test, vi } from "vitest";
import { MadeOnce } from "./made-once";

test("a value is made once for those that ask at once and later", async () => {
  const made = new MadeOnce<string, object>();
  const make = vi.fn(async () => ({}));
  const [first, second] = await Promise.all([made.get("a", make), made.get("a", make)]);
  expect(second).toBe(first);
  expect(await made.get("a", make)).toBe(first);
  expect(await made.get("b", make)).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
});

test("a failure reaches all that wait, and the next one to ask has it made again", async () => {
  const made = new MadeOnce<string, string>();
  const fails = vi.fn(async () => Promise.reject(new Error("no paint")));
  const waiting = await Promise.allSettled([made.get("a", fails), made.get("a", fails)]);
  expect(waiting).toMatchObject([{ reason: { message: "no paint" } }, { reason: { message: "no paint" } }]);
  expect(fails).toHaveBeenCalledOnce();
  expect(await made.get("a", async () => "made")).toBe("made");
});
