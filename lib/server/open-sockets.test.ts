import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OpenSockets } from "./open-sockets";

/** Opens connections in order, each for a client. */
function open(...clients: readonly string[]) {
  const sockets = new OpenSockets<{ readonly client: string; readonly number: number }>();
  const all = clients.map((client, number) => ({ client, number }));
  for (const socket of all) sockets.add(socket, socket.client);
  return { sockets, all, added: all.at(-1) ?? { client: "", number: -1 } };
}

describe("the connection to close for a new one", () => {
  test("is the oldest idle one of the client with the most", () => {
    const { sockets, all, added } = open("b", "a", "a", "a", "b", "c");
    expect(sockets.toClose(added)).toBe(all[1]);
  });

  test("is an idle one of another client, where the one with the most has none", () => {
    const { sockets, all, added } = open("a", "a", "a", "b", "b", "c");
    for (const socket of all.slice(0, 3)) sockets.begin(socket);
    expect(sockets.toClose(added)).toBe(all[3]);
  });

  test("has a request only if its client has more than half of all, and the new one is another's", () => {
    const greedy = open("a", "a", "a", "b", "c");
    for (const socket of greedy.all) greedy.sockets.begin(socket);
    expect(greedy.sockets.toClose(greedy.added)).toBe(greedy.all[0]);
    const own = open("a", "a", "b", "a");
    for (const socket of own.all) own.sockets.begin(socket);
    expect(own.sockets.toClose(own.added)).toBeUndefined();
    const even = open("a", "a", "b", "b", "c");
    for (const socket of even.all) even.sockets.begin(socket);
    expect(even.sockets.toClose(even.added)).toBeUndefined();
  });

  test("counts as idle again after its answer", () => {
    const { sockets, all, added } = open("a", "a", "b");
    for (const socket of all) sockets.begin(socket);
    for (const socket of all.slice(0, 2)) sockets.finish(socket);
    expect(sockets.toClose(added)).toBe(all[0]);
  });

  test("is never the new one, and is open", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1 }), fc.array(fc.nat()), (clients, busy) => {
        const { sockets, all, added } = open(...clients);
        for (const place of busy) {
          const socket = all[place % all.length];
          if (socket) sockets.begin(socket);
        }
        const closed = sockets.toClose(added);
        expect(closed).not.toBe(added);
        if (closed) expect(all).toContain(closed);
      }),
    );
  });
});

test("what is closed no longer counts", () => {
  const { sockets, all } = open("a", "b");
  for (const socket of all) sockets.remove(socket);
  expect(sockets.size).toBe(0);
});
