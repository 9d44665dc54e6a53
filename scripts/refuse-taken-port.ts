import { createServer } from "node:net";

/** Throws instructions when a port cannot be listened on, because another program does or for another reason. */
export async function refuseTakenPort(port: number, host: string | undefined) {
  const error = await tryToListen(port, host);
  if (!error) return;
  const other = `choose another port, for example PORT=${port === 8080 ? 8081 : 8080}`;
  if (error.code === "EADDRINUSE") throw new Error(`Port ${port} is in use by another program: stop it, or ${other}.`);
  if (error.code === "EACCES") throw new Error(`Port ${port} is reserved for other users of this machine: ${other}.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    throw new Error(`COUNTERPOINT_HOST is "${host}", which is no address of this machine: unset it to listen on all.`);
  }
  throw new Error(`Port ${port} cannot be used (${error.message}): ${other}.`);
}

function tryToListen(port: number, host: string | undefined) {
  return new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
