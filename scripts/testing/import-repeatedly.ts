import { importData } from "../import-data";

const [folder = "", ...sources] = process.argv.slice(2);

console.log = () => {};
// Until it is killed. The first imports are slow, and nearly all of their time is spent on reading.
for (let turn = 0; ; turn++) {
  if (turn === 6) process.send?.("ready");
  await importData([sources[turn % sources.length] ?? "", "--story", "ferry"], folder);
}
