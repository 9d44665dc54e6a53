import { adoptServers } from "./adopt-servers";

/**
 * Keeps idle connections of this process's servers open, however the servers were started: `next start` has an option
 * for it, Next's `server.js` a variable, and both close a connection after 5 seconds without.
 *
 * @param seconds how long after the end of an answer
 */
export function keepConnections(seconds: number): void {
  adoptServers((server) => {
    server.keepAliveTimeout = seconds * 1000;
  });
}
