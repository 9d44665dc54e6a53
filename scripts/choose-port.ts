import { createServer } from "node:net";

/** The port to listen on: PORT, or 3000. Throws instructions when it is not a port or already in use. */
export async function choosePort() {
  const text = process.env.PORT || "3000";
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${text}", which is not a port. Give a number from 1 to 65535, for example PORT=8080.`);
  }
  if (await isInUse(port)) {
    throw new Error(`Port ${text} is in use by another program. Stop it, or choose another port: PORT=8080.`);
  }
  return text;
}

function isInUse(port: number) {
  return new Promise<boolean>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(true);
      else reject(new Error(`Port ${port} cannot be used (${error.message}). Choose another port: PORT=8080.`));
    });
    probe.listen(port, () => probe.close(() => resolve(false)));
  });
}
