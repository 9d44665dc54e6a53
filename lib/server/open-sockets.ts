interface OpenSocket {
  readonly client: string;
  /** Requests on it that are not answered completely. */
  pending: number;
}

/** The open connections of a server and the clients they belong to, and which one to close when there are too many. */
export class OpenSockets<Socket extends object> {
  /** The oldest first. */
  readonly #sockets = new Map<Socket, OpenSocket>();

  get size(): number {
    return this.#sockets.size;
  }

  /** @param client the address of the other end */
  add(socket: Socket, client: string): void {
    this.#sockets.set(socket, { client, pending: 0 });
  }

  remove(socket: Socket): void {
    this.#sockets.delete(socket);
  }

  /** A request on a connection has begun. Returns how many on it are not answered, itself among them. */
  begin(socket: Socket): number {
    const open = this.#sockets.get(socket);
    if (!open) return 0;
    open.pending += 1;
    return open.pending;
  }

  /** A request on a connection has been answered. */
  finish(socket: Socket): void {
    const open = this.#sockets.get(socket);
    if (open) open.pending -= 1;
  }

  /**
   * The connection to close for a new one: the oldest without a request of the client with the most connections; of a
   * client with more than half of all, even one with a request, unless the new one is its own too.
   *
   * @returns undefined if none should be closed for it
   */
  toClose(added: Socket): Socket | undefined {
    const counts = new Map<string, number>();
    for (const { client } of this.#sockets.values()) counts.set(client, (counts.get(client) ?? 0) + 1);
    const byCount = [...counts].sort(([, a], [, b]) => b - a);
    for (const [client] of byCount) {
      const idle = this.#oldest(added, (open) => open.client === client && open.pending === 0);
      if (idle) return idle;
    }
    const [greedy = "", count = 0] = byCount[0] ?? [];
    if (count <= this.size / 2 || this.#sockets.get(added)?.client === greedy) return undefined;
    return this.#oldest(added, (open) => open.client === greedy);
  }

  #oldest(added: Socket, isMeant: (open: OpenSocket) => boolean): Socket | undefined {
    for (const [socket, open] of this.#sockets) if (socket !== added && isMeant(open)) return socket;
    return undefined;
  }
}
