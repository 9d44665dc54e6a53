import { describe, expect, it } from "vitest";
import { TooBusy, WorkQueue } from "./work-queue";

/** Blocks the event loop. */
function spin(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe("WorkQueue", () => {
  it("runs one task at a time, in order, and settles each with its own result or error", async () => {
    const queue = new WorkQueue({ tasks: 10, ms: 1000 });
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
    const queue = new WorkQueue({ tasks: 100, ms: 10_000 });
    let started = 0;
    const task = () => {
      started += 1;
      spin(5);
    };
    const tasks = Array.from({ length: 40 }, () => queue.run(task));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(started).toBeLessThan(5);
    await Promise.all(tasks);
    expect(started).toBe(40);
  });

  it("refuses tasks beyond its limit and tasks that waited too long, and recovers", async () => {
    const queue = new WorkQueue({ tasks: 2, ms: 20 });
    const first = queue.run(() => spin(60));
    const second = queue.run(() => "late");
    const third = queue.run(() => "too many");
    await expect(third).rejects.toBeInstanceOf(TooBusy);
    await expect(second).rejects.toThrow("task waited longer than ms: 20");
    await first;
    expect(queue.length).toBe(0);
    expect(await queue.run(() => "again")).toBe("again");
  });
});
