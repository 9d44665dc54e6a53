import { reportError } from "@/scripts/run";
import { benchCsvStream } from "./csv-stream";
import { benchEmbedCold } from "./embed-cold";
import { benchEmbedPaint } from "./embed-paint";
import { benchEmbedWeight } from "./embed-weight";
import { benchLightAnswer } from "./light-answer";
import { benchPageWeight } from "./page-weight";
import { benchQuery } from "./query";
import { benchRevalidation } from "./revalidation";
import { benchStaticRender } from "./static-render";
import { benchTableScript } from "./table-script";
import { benchTableTyping } from "./table-typing";

const benches = {
  query: { title: "Queries", bench: benchQuery },
  "static-render": { title: "Static drawings", bench: benchStaticRender },
  "page-weight": { title: "Weight of pages", bench: benchPageWeight },
  "embed-weight": { title: "Weight of embeds", bench: benchEmbedWeight },
  "embed-paint": { title: "Paint time of embeds", bench: benchEmbedPaint },
  "embed-cold": { title: "New addresses of embeds", bench: benchEmbedCold },
  "light-answer": { title: "A light request while charts are drawn", bench: benchLightAnswer },
  "csv-stream": { title: "A million rows as CSV", bench: benchCsvStream },
  "table-script": { title: "Script of the tables", bench: benchTableScript },
  "table-typing": { title: "Typing in a long table", bench: benchTableTyping },
  revalidation: { title: "Conditional requests", bench: benchRevalidation },
};

/** Runs the named benchmarks, or all, one after the other. Returns 1 when one is over budget or cannot run. */
async function runNamed(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(benches, name));
  if (unknown.length > 0) {
    throw new Error(`There is no benchmark ${unknown.join(", ")}. There are ${Object.keys(benches).join(", ")}.`);
  }
  let code = 0;
  for (const [name, { title, bench }] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n## ${title}\n`);
    code = Math.max(code, await bench().catch(reportError));
  }
  return code;
}

process.exitCode = await runNamed(process.argv.slice(2)).catch(reportError);
