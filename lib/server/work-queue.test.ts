import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TooBusy, WorkQueue } from "./work-queue";

// The queue's clock goes on by the tasks alone, whatever else the machine does.
let now = 0;

beforeEach(() => {
  vi.spyOn(performance, "now").mockImplementation(() => now);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Takes time, as a task that blocks the event loop does. */
function spin(ms: number): void {
  now += ms;
}

describe("WorkQueue", () => {
  it("runs one task at a time, in order, and settles each with its own result or error", async () => {
    const queue = new WorkQueue({ waiting: 10, ms: 1000 });
    const log: string[] = [];
    const task = (name: string) => async () => {
      log.push(`${name} starts`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (name === "b") throw new Error("no paint");
      return name;
    };
    const results = await Promise.allSettled(["a", "b", "c"].map((name) => queue.run(task(name))));
    expect(log).toEqual(["a starts", "a ends", "b starts", "b ends", "c starts", "c ends"]);
    expect(results).toMatchObject([{ value: "a" }, { reason: { message: "no paint" } }, { value: "c" }]);
  });

  it("yields to the event loop between two tasks", async () => {
    const queue = new WorkQueue({ waiting: 100, ms: 10_000 });
    let started = 0;
    const task = () => {
      started += 1;
      spin(5);
    };
    const tasks = Array.from({ length: 40 }, () => queue.run(task));
    for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(started).toBeGreaterThan(0);
    expect(started).toBeLessThan(5);
    await Promise.all(tasks);
    expect(started).toBe(40);
  });

  it("lets the event loop go on for as long as the last task took, if it has something to do", async () => {
    const queue = new WorkQueue({ waiting: 100, ms: 10_000 });
    let turns = 0;
    const other = () => {
      turns += 1;
      spin(2);
      if (turns < 200) setImmediate(other);
    };
    setImmediate(other);
    const seen: number[] = [];
    await Promise.all(
      [1, 2, 3].map(() =>
        queue.run(() => {
          seen.push(turns);
          spin(30);
        }),
      ),
    );
    const [first = 0, second = 0, third = 0] = seen;
    expect(first).toBeLessThan(10);
    expect(second - first).toBeGreaterThanOrEqual(8);
    expect(third - second).toBeGreaterThanOrEqual(8);
    expect(third).toBeLessThan(100);
    turns = 200;
  });

  it("refuses tasks beyond its limit and tasks that waited too long, and recovers", async () => {
    const queue = new WorkQueue({ waiting: 2, ms: 20 });
    const first = queue.run(() => spin(60));
    const second = queue.run(() => "late");
    const third = queue.run(() => "too many");
    await expect(third).rejects.toBeInstanceOf(TooBusy);
    await expect(second).rejects.toThrow("task waited longer than ms: 20");
    await first;
    expect(queue.length).toBe(0);
    expect(await queue.run(() => "again")).toBe("again");
  });

  it("runs what goes first before the others, however many wait, and every fifth task is one of the others", async () => {
    const queue = new WorkQueue({ waiting: 2, ms: 20 });
    const log: string[] = [];
    const task = (name: string) => () => {
      spin(10);
      log.push(name);
    };
    const others = ["a", "b"].map((name) => queue.run(task(name)));
    const first = [1, 2, 3, 4, 5, 6].map((number) => queue.run(task(`first ${number}`), { isFirst: true }));
    const refused = await Promise.allSettled([queue.run(task("c")), ...others, ...first]);
    expect(log).toEqual(["first 1", "first 2", "first 3", "first 4", "first 5", "first 6"]);
    expect(refused.map(({ status }) => status)).toEqual([...Array(3).fill("rejected"), ...Array(6).fill("fulfilled")]);

    const patient = new WorkQueue({ waiting: 10, ms: 10_000 });
    log.length = 0;
    const all = [task("a"), task("b")].map((other) => patient.run(other));
    await Promise.all([...all, ...[1, 2, 3, 4, 5, 6].map((n) => patient.run(task(`first ${n}`), { isFirst: true }))]);
    expect(log.map((name) => name.replace(/ .*/, ""))).toEqual([
      "first",
      "first",
      "first",
      "first",
      "a",
      "first",
      "first",
      "b",
    ]);
  });

  it("drops a waiting task when nobody waits for it, which makes room, and goes on with the others", async () => {
    const queue = new WorkQueue({ waiting: 2, ms: 1000 });
    const run: string[] = [];
    const gone = new AbortController();
    const left = queue.run(() => run.push("left"), { signal: gone.signal });
    const first = queue.run(() => run.push("first"), { signal: gone.signal, isFirst: true });
    const stays = queue.run(() => run.push("stays"), { signal: new AbortController().signal });
    gone.abort(new TooBusy("gone"));
    expect(queue.length).toBe(1);
    const next = queue.run(() => run.push("next"));
    await expect(left).rejects.toThrow("gone");
    await expect(first).rejects.toThrow("gone");
    await expect(queue.run(() => run.push("late"), { signal: gone.signal })).rejects.toThrow("gone");
    await Promise.all([stays, next]);
    expect(run).toEqual(["stays", "next"]);
  });

  it("does not stop a task that has begun", async () => {
    const queue = new WorkQueue({ waiting: 2, ms: 1000 });
    const gone = new AbortController();
    const begun = queue.run(
      async () => {
        gone.abort(new TooBusy("gone"));
        return "done";
      },
      { signal: gone.signal },
    );
    expect(await begun).toBe("done");
  });

  it("runs as many at once as it may", async () => {
    const queue = new WorkQueue({ waiting: 10, ms: 1000, atOnce: 2 });
    let running = 0;
    let most = 0;
    const task = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    await Promise.all(Array.from({ length: 7 }, () => queue.run(task)));
    expect(most).toBe(2);
    await queue.run(task);
    expect(running).toBe(0);
  });
});
