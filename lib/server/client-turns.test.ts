import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { ClientTurns } from "./client-turns";
import { TooBusy } from "./work-queue";

const limits = { atOnce: 1, waiting: 10, ms: 60_000 };

/** Takes turns that note their name and end when told to. */
function recorded(turns: ClientTurns) {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const take = (client: string, name = client) =>
    turns.take(client, (end) => {
      begun.push(name);
      ends.push(end);
    });
  return { begun, take, end: () => ends.shift()?.() };
}

describe("turns", () => {
  test("come at once while there is room", () => {
    const { begun, take } = recorded(new ClientTurns({ ...limits, atOnce: 2 }));
    take("a");
    take("a");
    take("a");
    expect(begun).toEqual(["a", "a"]);
  });

  test("go round the clients, and in order within each", async () => {
    const turns = new ClientTurns(limits);
    const { begun, take, end } = recorded(turns);
    for (const [client, name] of [
      ["a", "a0"],
      ["a", "a1"],
      ["a", "a2"],
      ["a", "a3"],
      ["b", "b1"],
      ["c", "c1"],
      ["b", "b2"],
    ] as const)
      take(client, name);
    expect(turns.waiting).toBe(6);
    for (let count = 2; count <= 7; count += 1) {
      end();
      await vi.waitFor(() => expect(begun).toHaveLength(count));
    }
    expect(begun).toEqual(["a0", "a1", "b1", "c1", "a2", "b2", "a3"]);
    expect(turns.waiting).toBe(0);
  });

  test("leave the event loop time between them", async () => {
    const turns = new ClientTurns(limits);
    const order: string[] = [];
    for (const name of ["first", "second", "third"]) {
      turns.take("a", (end) => {
        order.push(name);
        setImmediate(() => order.push(`after ${name}`));
        end();
      });
    }
    await vi.waitFor(() => expect(order).toHaveLength(6));
    expect(order.indexOf("after first")).toBeLessThan(order.indexOf("third"));
  });

  test("end by themselves after a while, and only once", async () => {
    const turns = new ClientTurns({ ...limits, ms: 20 });
    const { begun, take, end } = recorded(turns);
    for (const name of ["a", "b", "c"]) take(name);
    await vi.waitFor(() => expect(begun).toEqual(["a", "b"]), { interval: 2 });
    end();
    await sleep(0);
    expect(begun).toEqual(["a", "b"]);
    await vi.waitFor(() => expect(begun).toHaveLength(3));
  });

  test("are refused when too many wait", () => {
    const turns = new ClientTurns(limits);
    const { take } = recorded(turns);
    for (let each = 0; each <= limits.waiting; each += 1) take("a");
    expect(() => take("b")).toThrow(TooBusy);
    expect(turns.waiting).toBe(limits.waiting);
  });
});
