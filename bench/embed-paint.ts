import type { Browser } from "@playwright/test";
import { staticWidthFor } from "@/lib/charts/static-widths";
import { complain, isMain } from "@/scripts/run";
import { median } from "./median";
import { openBrowser } from "./open-browser";
import { reportFaults } from "./report-faults";
import { type ServedFile, serveFiles } from "./serve-files";
import { embedPath, origin, siteStory } from "./site";
import { paintSlowly, seenMarks, slow } from "./slow-frame";

const rounds = 5;

/** The frame's widths in px: a phone's and a column's. */
const widths = [375, 640];

/** How much longer the marks of an embed may take than those of the bare file. */
const mostRatio = 1.2;

/** Long after the script's last look at its height, which is three seconds after it began; in ms. */
const untilQuiet = 3500;

const html = { "Content-Type": "text/html; charset=utf-8" };

/**
 * Times, under slow conditions, how long the marks of every chart take to be painted in its embed and in a file that
 * holds the same drawing and nothing else, both served by the same server; prints a table, and gives 1 when an embed
 * takes too long or holds up its page.
 */
export async function benchEmbedPaint(): Promise<number> {
  const { story, charts } = await siteStory();
  const { cpu, latency, down } = slow;
  console.log(`CPU ${cpu} times slower, ${latency} ms per request, ${down / 1e6} Mbit/s; ms, medians of ${rounds}.\n`);
  console.log(
    "| chart | width | marks | embed | bare file | ratio | long tasks, embed | bare |\n|---|--:|--:|--:|--:|--:|--:|--:|",
  );
  const faults: string[] = [];
  await openBrowser(async (browser) => {
    for (const { id, kind } of charts) {
      if (kind === "comparison" || kind === "table") continue;
      const embed = await fetchEmbed(embedPath(story, id, { lang: "ko" }));
      for (const width of widths) {
        const files = { ...framed("embed", embed), ...framed("bare", bareFile(embed.text, staticWidthFor(width))) };
        const { ratio, longTasks } = await serveFiles(files, (server) => compare(browser, server, id, width));
        if (ratio > mostRatio)
          faults.push(`${id} at ${width} px: ${ratio.toFixed(2)} times the bare file, allowed are ${mostRatio}`);
        if (longTasks.length > 0)
          faults.push(`${id} at ${width} px: tasks of ${longTasks.join(", ")} ms, allowed are 50`);
      }
    }
  });
  return reportFaults(faults);
}

async function compare(browser: Browser, server: string, id: string, width: number) {
  const marks = await seenMarks(browser, `${server}/bare/host`, width);
  const times: { embed: number[]; bare: number[] } = { embed: [], bare: [] };
  const tasks: { embed: number[]; bare: number[] } = { embed: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    // By turns, so that what else the machine does falls on both.
    for (const form of ["embed", "bare"] as const) {
      const rest = form === "embed" && round === 0 ? untilQuiet : 0;
      const { ms, longTasks } = await paintSlowly(browser, `${server}/${form}/host`, { width, marks, rest });
      times[form].push(ms);
      tasks[form].push(...longTasks);
    }
  }
  const [embed, bare] = [median(times.embed), median(times.bare)];
  const ratio = embed / bare;
  const cells = [
    id,
    width,
    marks,
    Math.round(embed),
    Math.round(bare),
    ratio.toFixed(2),
    tasks.embed.join(" "),
    tasks.bare.join(" "),
  ];
  console.log(`| ${cells.join(" | ")} |`);
  return { ratio, longTasks: tasks.embed };
}

/** The document of an embed as the measured server gives it, with the policy that it has to keep. */
async function fetchEmbed(path: string): Promise<ServedFile> {
  const answer = await fetch(`${origin}${path}`);
  if (!answer.ok) throw new Error(`embed does not answer with 200: ${path}`);
  const policy = answer.headers.get("Content-Security-Policy") ?? "";
  return { text: await answer.text(), headers: { ...html, "Content-Security-Policy": policy } };
}

/** The drawing that an embed shows at a static width, in a document of its own. */
function bareFile(embed: string, width: number): ServedFile {
  const [, svg] = new RegExp(`<div class="w${width}">(<svg.*?</svg>)`, "s").exec(embed) ?? [];
  if (svg === undefined) throw new Error(`no drawing of px: ${width}`);
  const head = '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return { text: `${head}<style>body{margin:0}svg{display:block;width:100%;height:auto}</style>${svg}`, headers: html };
}

/** A file and a host page that holds it in a frame of its own width. */
function framed(name: string, file: ServedFile): Readonly<Record<string, ServedFile>> {
  const host = `<!doctype html><meta name="viewport" content="width=device-width"><style>body{margin:0}</style><iframe src="/${name}" width="100%" height="700" style="border:0"></iframe>`;
  return { [`/${name}`]: file, [`/${name}/host`]: { text: host, headers: html } };
}

if (isMain(import.meta.url)) process.exitCode = await benchEmbedPaint().catch(complain);
