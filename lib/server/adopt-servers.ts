import { subscribe } from "node:diagnostics_channel";
import { Server } from "node:http";

/**
 * Calls a function with each HTTP server of this process: with those that listen already, and with others before their
 * first request. Next starts its server by itself, and gives nobody a hold of it.
 */
export function adoptServers(adopt: (server: Server) => void): void {
  const adopted = new WeakSet<Server>();
  const see = (server: unknown) => {
    if (!(server instanceof Server) || adopted.has(server)) return;
    adopted.add(server);
    adopt(server);
  };
  // A server without a connection is in no message. Node documents no list of them, and may one day have none.
  const handles: unknown = Reflect.get(process, "_getActiveHandles");
  const active: unknown = typeof handles === "function" ? Reflect.apply(handles, process, []) : [];
  if (Array.isArray(active)) active.forEach(see);
  subscribe("net.server.socket", (message) => see(propertyOf(propertyOf(message, "socket"), "server")));
  subscribe("http.server.request.start", (message) => see(propertyOf(message, "server")));
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
