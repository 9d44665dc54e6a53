import { expect, test, vi } from "vitest";
import { SharedWork } from "./shared-work";

/** Work that ends when it is told to, or when its signal is aborted. */
function slowWork() {
  let finish: (value: string) => void = () => undefined;
  const start = vi.fn(
    (signal: AbortSignal) =>
      new Promise<string>((resolve, reject) => {
        finish = resolve;
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
  );
  return { start, finish: (value: string) => finish(value), signalOf: (call: number) => start.mock.calls[call]?.[0] };
}

test("is done once for all that wait, and again for the next", async () => {
  const work = new SharedWork<string>();
  const { start, finish } = slowWork();
  const waiting = [1, 2, 3].map(() => work.run("a", start, new AbortController().signal));
  finish("done");
  expect(await Promise.all(waiting)).toEqual(["done", "done", "done"]);
  expect(start).toHaveBeenCalledOnce();
  void work.run("a", start);
  expect(start).toHaveBeenCalledTimes(2);
});

test("goes on while one still waits, and is dropped when the last has gone", async () => {
  const work = new SharedWork<string>();
  const { start, signalOf } = slowWork();
  const [first, last] = [new AbortController(), new AbortController()];
  const waiting = [first, last].map(({ signal }) => work.run("a", start, signal));
  first.abort(new Error("first gone"));
  await expect(waiting[0]).rejects.toThrow("first gone");
  expect(signalOf(0)?.aborted).toBe(false);
  last.abort(new Error("last gone"));
  await expect(waiting[1]).rejects.toThrow("last gone");
  expect(signalOf(0)?.aborted).toBe(true);
});

test("that was dropped is started anew by the next one to ask", async () => {
  const work = new SharedWork<string>();
  const { start, finish } = slowWork();
  const gone = new AbortController();
  const left = work.run("a", start, gone.signal);
  gone.abort(new Error("gone"));
  const next = work.run("a", start);
  finish("done");
  await expect(left).rejects.toThrow("gone");
  expect(await next).toBe("done");
  expect(start).toHaveBeenCalledTimes(2);
});

test("without a signal waits to the end, and one that has gone already is not started", async () => {
  const work = new SharedWork<string>();
  const { start, finish, signalOf } = slowWork();
  const gone = new AbortController();
  const waiting = [work.run("a", start), work.run("a", start, gone.signal)];
  gone.abort(new Error("gone"));
  await expect(waiting[1]).rejects.toThrow("gone");
  expect(signalOf(0)?.aborted).toBe(false);
  finish("done");
  expect(await waiting[0]).toBe("done");
  await expect(work.run("b", start, gone.signal)).rejects.toThrow("gone");
  expect(start).toHaveBeenCalledOnce();
});

test("a failure reaches all that wait and is not kept", async () => {
  const work = new SharedWork<string>();
  const fails = async () => Promise.reject(new Error("no paint"));
  const waiting = await Promise.allSettled([work.run("a", fails), work.run("a", fails)]);
  expect(waiting).toMatchObject([{ reason: { message: "no paint" } }, { reason: { message: "no paint" } }]);
  expect(await work.run("a", async () => "done")).toBe("done");
});
