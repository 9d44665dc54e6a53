import { reportError } from "@/scripts/run";
import { benchCsvStream } from "./csv-stream";
import { benchEmbedCold } from "./embed-cold";
import { benchEmbedFit } from "./embed-fit";
import { benchEmbedPaint } from "./embed-paint";
import { benchEmbedWeight } from "./embed-weight";
import { benchLightAnswer } from "./light-answer";
import { benchPageLoad } from "./page-load";
import { benchPageWeight } from "./page-weight";
import { benchQuery } from "./query";
import { benchStaticRender } from "./static-render";
import { benchTableScript } from "./table-script";
import { benchTableTyping } from "./table-typing";

const benches = {
  query: { title: "Queries", bench: benchQuery },
  "static-render": { title: "Static drawings", bench: benchStaticRender },
  "page-weight": { title: "Weight of pages", bench: benchPageWeight },
  "page-load": { title: "Pages for many readers", bench: benchPageLoad },
  "embed-weight": { title: "Weight of embeds", bench: benchEmbedWeight },
  "embed-paint": { title: "Paint time of embeds", bench: benchEmbedPaint },
  "embed-fit": { title: "Fit of embeds in columns without a script", bench: benchEmbedFit },
  "embed-cold": { title: "New addresses of embeds", bench: benchEmbedCold },
  "light-answer": { title: "A light request while charts are drawn", bench: benchLightAnswer },
  "csv-stream": { title: "A million rows as CSV", bench: benchCsvStream },
  "table-script": { title: "Script of the tables", bench: benchTableScript },
  "table-typing": { title: "Typing in a long table", bench: benchTableTyping },
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
