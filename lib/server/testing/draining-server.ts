import { createServer } from "node:http";
import { limitDrain } from "../limit-drain";

limitDrain(Number(process.argv[2]));

// Answers in two parts, the second after as many ms as the path says, and after as many bytes.
const server = createServer(async (request, response) => {
  response.write("first, ");
  const [, wait, bytes = "0"] = (request.url ?? "").split("/");
  await new Promise((resolve) => setTimeout(resolve, Number(wait)));
  response.end(`${" ".repeat(Number(bytes))}second`);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify(server.address())));

// As Next does.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.close(() => process.exit(0)));
