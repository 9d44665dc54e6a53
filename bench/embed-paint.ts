import type { Browser } from "@playwright/test";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { findChart } from "@/lib/charts/registry";
import { staticWidthFor } from "@/lib/charts/static-widths";
import { isMain, reportError } from "@/scripts/run";
import { median } from "./median";
import { openBrowser } from "./open-browser";
import { paintSlowly, slow, visibleMarks } from "./paint-slowly";
import { reportFaults } from "./report-faults";
import { type ServedFile, serveFiles } from "./serve-files";
import { embedPath, origin, siteStory } from "./site";

const rounds = 5;

/** Widths of the frame in px: a phone and a column of text. */
const widths = [375, 640];

/** Max paint time of an embed's marks relative to the bare file's. */
const maxRatio = 1.2;

/** In ms; the embed's script checks its height for the last time three seconds after it starts. */
const untilQuiet = 3500;

const html = { "Content-Type": "text/html; charset=utf-8" };

/**
 * Times how long the marks of every chart take to paint on a slow device, in its embed and in a bare file with the same
 * drawing, both from the same server. Views draw the same marks, and are left out. Prints a table; returns 1 when an embed is too slow or has long tasks.
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
      if (!hasDrawing({ kind }) || !findChart(id)) continue;
      const embed = await fetchEmbed(embedPath(story, id, { lang: "ko" }));
      for (const width of widths) {
        const files = { ...framed("embed", embed), ...framed("bare", bareFile(embed.text, staticWidthFor(width))) };
        const { ratio, longTasks } = await serveFiles(files, (server) => compare(browser, server, id, width));
        if (ratio > maxRatio)
          faults.push(`${id} at ${width} px: ${ratio.toFixed(2)} times the bare file, max ${maxRatio}`);
        if (longTasks.length > 0) faults.push(`${id} at ${width} px: tasks of ${longTasks.join(", ")} ms, max 50`);
      }
    }
  });
  return reportFaults(faults);
}

async function compare(browser: Browser, server: string, id: string, width: number) {
  const marks = await visibleMarks(browser, `${server}/bare/host`, width);
  const times: { embed: number[]; bare: number[] } = { embed: [], bare: [] };
  const tasks: { embed: number[]; bare: number[] } = { embed: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    // Alternating, so that other load on the machine affects both alike.
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

/** An embed's document from the measured server, with its Content-Security-Policy. */
async function fetchEmbed(path: string): Promise<ServedFile> {
  const response = await fetch(`${origin}${path}`);
  if (!response.ok) throw new Error(`embed does not respond with 200: ${path}`);
  const policy = response.headers.get("Content-Security-Policy") ?? "";
  return { text: await response.text(), headers: { ...html, "Content-Security-Policy": policy } };
}

/** A document with nothing but an embed's drawing at a static width. */
function bareFile(embed: string, width: number): ServedFile {
  const [, svg] = new RegExp(`<div class="w${width}">(<svg.*?</svg>)`, "s").exec(embed) ?? [];
  if (svg === undefined) throw new Error(`no drawing at width: ${width}`);
  const head = '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return { text: `${head}<style>body{margin:0}svg{display:block;width:100%;height:auto}</style>${svg}`, headers: html };
}

/** A file and a host page that frames it at full width. */
function framed(name: string, file: ServedFile): Readonly<Record<string, ServedFile>> {
  const host = `<!doctype html><meta name="viewport" content="width=device-width"><style>body{margin:0}</style><iframe src="/${name}" width="100%" height="700" style="border:0"></iframe>`;
  return { [`/${name}`]: file, [`/${name}/host`]: { text: host, headers: html } };
}

if (isMain(import.meta.url)) process.exitCode = await benchEmbedPaint().catch(reportError);
