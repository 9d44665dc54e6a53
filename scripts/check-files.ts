import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { answerRows } from "@/lib/api/answer-rows";
import { readDatasetRequest } from "@/lib/api/dataset-request";
import { datasetText } from "@/lib/api/dataset-text";
import { datasetWorkbook } from "@/lib/api/dataset-workbook";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { isDate } from "@/lib/query/plain-row";
import { allStories } from "@/lib/server/stories";
import { writeWorkbook } from "@/lib/server/write-workbook";
import type { Counts } from "./counts";
import { ensureReaders } from "./ensure-readers";
import { root } from "./run";

type Table = readonly (readonly string[])[];

/** A dataset's files, and the cells that a reader must find in them, header first. */
interface Written {
  readonly name: string;
  readonly csv: Table;
  /** As a spreadsheet shows the cells of the workbook. */
  readonly xlsx: Table;
}

const folder = join(root, ".build", "interop-files");

/** Tokens of LibreOffice's CSV filter: comma, quote, UTF-8, from line 1, and every column as text. */
const csvIn = `CSV:44,34,76,1,${Array.from({ length: 80 }, (_, place) => `${place + 1}/2`).join("/")}`;

/** The same for writing: text in quotes, cells as they are shown. */
const csvOut = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true";

/** Has Python and LibreOffice read every dataset's files, and compares each cell with our rows; counts the files. */
export async function checkFiles(): Promise<Counts> {
  await ensureReaders();
  rmSync(folder, { recursive: true, force: true });
  for (const part of ["csv", "xlsx", "from-csv", "from-xlsx"]) mkdirSync(join(folder, part), { recursive: true });
  const written = await writeFiles();
  const paths = (kind: string) => written.map(({ name }) => join(folder, kind, `${name}.${kind}`));
  const byPython = readByPython(paths("csv"));
  convert(paths("csv"), "from-csv", [`--infilter=${csvIn}`]);
  convert(paths("xlsx"), "from-xlsx", []);
  const converted = (part: string, name: string): Table =>
    parse(readFileSync(join(folder, part, `${name}.csv`)), { relax_column_count: true });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, csv, xlsx } of written) {
    const faults = [
      fault("Python, CSV", name, csv, byPython[join(folder, "csv", `${name}.csv`)] ?? []),
      fault("LibreOffice, CSV", name, csv, converted("from-csv", name)),
      fault("LibreOffice, XLSX", name, xlsx, converted("from-xlsx", name)),
    ];
    for (const text of faults) {
      if (text === undefined) counts.passed++;
      else counts.failed++;
      if (text !== undefined) console.error(text);
    }
  }
  console.log(`Python and LibreOffice read ${counts.passed} files as they were written.`);
  return counts;
}

async function writeFiles(): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const story of allStories()) {
    for (const dataset of datasetNames) {
      const name = `${story.id}-${dataset}`;
      const asked = readDatasetRequest(story, dataset, "csv", new URLSearchParams());
      const answered = answerRows(story, dataset, asked);
      writeFileSync(
        join(folder, "csv", `${name}.csv`),
        [...datasetText(story, dataset, "csv", asked, answered)].join(""),
      );
      const sheets = datasetWorkbook(story, dataset, asked, answered, "https://desk.example");
      writeFileSync(join(folder, "xlsx", `${name}.xlsx`), await writeWorkbook(sheets, story.verified));
      const header = asked.columns.map((column) => column.name);
      const declared: Readonly<Record<string, { readonly codec: z.ZodType<unknown, string> } | undefined>> =
        datasets[dataset].columns;
      const rows = [...answered.rows];
      const csv = rows.map((row) =>
        header.map((column) => {
          const codec = declared[column]?.codec ?? z.never();
          return row[column] === null ? "" : z.encode(codec, row[column]);
        }),
      );
      const xlsx = rows.map((row) =>
        asked.columns.map(({ name: column, type }) => shown(row[column], type === "money")),
      );
      written.push({ name, csv: [header, ...csv], xlsx: [header, ...xlsx] });
    }
  }
  return written;
}

/** A value as a spreadsheet shows it. */
function shown(value: unknown, grouped: boolean): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return grouped ? value.toLocaleString("en-US") : String(value);
  if (isDate(value)) return value.edtf;
  return Array.isArray(value) ? value.join("; ") : String(value);
}

function readByPython(files: readonly string[]): Readonly<Record<string, Table>> {
  const read = spawnSync("python3", [join(root, "scripts", "read-csv.py"), ...files], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (read.status !== 0) throw new Error(`Python could not read our CSV files:\n${read.stderr}`);
  return z.record(z.string(), z.array(z.array(z.string()))).parse(JSON.parse(read.stdout));
}

/** One call for all files, because LibreOffice takes longest to start. */
function convert(files: readonly string[], part: string, options: readonly string[]): void {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const fixed = ["--headless", `-env:UserInstallation=${profile}`, "--convert-to", csvOut];
  const done = spawnSync("soffice", [...fixed, ...options, "--outdir", join(folder, part), ...files], {
    encoding: "utf8",
    timeout: 300_000,
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  if (done.status !== 0) throw new Error(`LibreOffice could not read our files:\n${done.stdout}${done.stderr}`);
}

/** Where two tables differ first, as a sentence; undefined where they are equal. */
function fault(reader: string, name: string, expected: Table, found: Table): string | undefined {
  for (let row = 0; row < Math.max(expected.length, found.length); row++) {
    const [due = [], got = []] = [expected[row], found[row]];
    for (let column = 0; column < Math.max(due.length, got.length); column++) {
      if (due[column] === got[column]) continue;
      const [want, have] = [JSON.stringify(due[column]), JSON.stringify(got[column])];
      return `${reader}, ${name}: row ${row + 1}, column ${column + 1} is ${have} instead of ${want}`;
    }
  }
  return undefined;
}
