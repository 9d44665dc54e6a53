import { complain } from "@/scripts/run";
import { benchPageWeight } from "./page-weight";
import { benchStaticRender } from "./static-render";

/** Runs every benchmark one after the other; gives 1 when one of them finds a budget exceeded or cannot run. */
async function runAll(): Promise<number> {
  let code = 0;
  for (const [title, bench] of [
    ["Static drawings", benchStaticRender],
    ["Weight of pages", benchPageWeight],
  ] as const) {
    console.log(`\n## ${title}\n`);
    code = Math.max(code, await bench().catch(complain));
  }
  return code;
}

process.exitCode = await runAll();
