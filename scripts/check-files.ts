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
import { changedCells } from "@/lib/check/changed-cells";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { takeSheets } from "@/lib/import/take-sheets";
import { isDate } from "@/lib/query/plain-row";
import { readGrids } from "@/lib/server/read-grids";
import { dataFolder, readTexts } from "@/lib/server/read-story";
import { allStories } from "@/lib/server/stories";
import { writeWorkbook } from "@/lib/server/write-workbook";
import { dayIn, fileColumns } from "@/lib/story/file-columns";
import { writtenNumber } from "@/lib/story/written-number";
import type { Counts } from "./counts";
import { ensureReaders } from "./ensure-readers";
import { root } from "./run";

type Table = readonly (readonly string[])[];

/** The cells that a program must read from a dataset's files, header first. */
interface ExpectedCells {
  readonly name: string;
  readonly csv: Table;
  /** As a spreadsheet displays the workbook's cells. */
  readonly xlsx: Table;
}

const folder = join(root, ".build", "interop-files");

/** Tokens of LibreOffice's CSV import filter: comma, quote, UTF-8, from line 1, every column as text. */
const importFilter = `CSV:44,34,76,1,${Array.from({ length: 80 }, (_, index) => `${index + 1}/2`).join("/")}`;

/** Tokens of the export filter: quoted text, cells as displayed. */
const exportFilter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true";

/**
 * Reads every dataset's files with Python and LibreOffice, compares each cell with our rows, and imports our workbooks as
 * LibreOffice saves them, which must change nothing. Counts the files, and each story that was imported.
 */
export async function checkFiles(): Promise<Counts> {
  await ensureReaders();
  rmSync(folder, { recursive: true, force: true });
  for (const subfolder of ["csv", "xlsx", "from-csv", "from-xlsx", "saved"])
    mkdirSync(join(folder, subfolder), { recursive: true });
  const expected = await writeFiles();
  const paths = (format: string) => expected.map(({ name }) => join(folder, format, `${name}.${format}`));
  const python = readWithPython(paths("csv"));
  convert(paths("csv"), "from-csv", [`--infilter=${importFilter}`]);
  convert(paths("xlsx"), "from-xlsx", []);
  convert(paths("xlsx"), "saved", [], "xlsx");
  const converted = (subfolder: string, name: string): Table =>
    parse(readFileSync(join(folder, subfolder, `${name}.csv`)), { relax_column_count: true });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, csv, xlsx } of expected) {
    const differences = [
      difference("Python, CSV", name, csv, python[join(folder, "csv", `${name}.csv`)] ?? []),
      difference("LibreOffice, CSV", name, csv, converted("from-csv", name)),
      difference("LibreOffice, XLSX", name, xlsx, converted("from-xlsx", name)),
    ];
    for (const text of differences) {
      if (text === undefined) counts.passed++;
      else counts.failed++;
      if (text !== undefined) console.error(text);
    }
  }
  for (const story of allStories()) {
    const saved = (dataset: string) => join(folder, "saved", `${story.id}-${dataset}.xlsx`);
    const changes = await changesBy(datasetNames.map(saved), story.id);
    if (changes.length === 0) counts.passed++;
    else counts.failed++;
    for (const change of changes) console.error(`LibreOffice saved our workbooks, imported: ${change}`);
  }
  console.log(`Python and LibreOffice read ${counts.passed} files exactly as written.`);
  return counts;
}

async function writeFiles(): Promise<readonly ExpectedCells[]> {
  const expected: ExpectedCells[] = [];
  for (const story of allStories()) {
    for (const dataset of datasetNames) {
      const name = `${story.id}-${dataset}`;
      const request = readDatasetRequest(story, dataset, "csv", new URLSearchParams());
      const answer = answerRows(story, dataset, request);
      writeFileSync(
        join(folder, "csv", `${name}.csv`),
        [...datasetText(story, dataset, "csv", request, answer)].join(""),
      );
      const sheets = datasetWorkbook(story, dataset, request, answer, "https://desk.example");
      writeFileSync(join(folder, "xlsx", `${name}.xlsx`), await writeWorkbook(sheets, story.verified));
      const header = request.columns.map((column) => column.name);
      const columns: Readonly<Record<string, { readonly codec: z.ZodType<unknown, string> } | undefined>> =
        datasets[dataset].columns;
      const rows = [...answer.rows];
      const csv = rows.map((row) =>
        header.map((column) => {
          const codec = columns[column]?.codec ?? z.never();
          if (row[column] === null) return "";
          return writtenNumber(story, dataset, String(row.id), column) ?? z.encode(codec, row[column]);
        }),
      );
      const all = fileColumns(request.columns, true);
      const xlsx = rows.map((row, index) =>
        all.map((each) => {
          const { name: column, type } = each.column;
          if (each.bound !== null) return dayIn(row, each) ?? "";
          return type === "number"
            ? (csv[index]?.[header.indexOf(column)] ?? "")
            : displayed(row[column], type === "money");
        }),
      );
      expected.push({ name, csv: [header, ...csv], xlsx: [all.map((each) => each.name), ...xlsx] });
    }
  }
  return expected;
}

/** A value as a spreadsheet displays it. */
function displayed(value: unknown, grouped: boolean): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return grouped ? value.toLocaleString("en-US") : String(value);
  if (isDate(value)) return value.edtf;
  return Array.isArray(value) ? value.join("; ") : String(value);
}

function readWithPython(files: readonly string[]): Readonly<Record<string, Table>> {
  const python = spawnSync("python3", [join(root, "scripts", "read-csv.py"), ...files], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (python.status !== 0) throw new Error(`Python could not read our CSV files:\n${python.stderr}`);
  return z.record(z.string(), z.array(z.array(z.string()))).parse(JSON.parse(python.stdout));
}

/** Converts all files in one call, because LibreOffice is slow to start. */
function convert(files: readonly string[], subfolder: string, options: readonly string[], format = exportFilter): void {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const commonOptions = ["--headless", `-env:UserInstallation=${profile}`, "--convert-to", format];
  const conversion = spawnSync(
    "soffice",
    [...commonOptions, ...options, "--outdir", join(folder, subfolder), ...files],
    {
      encoding: "utf8",
      timeout: 300_000,
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    },
  );
  if (conversion.status !== 0)
    throw new Error(`LibreOffice could not read our files:\n${conversion.stdout}${conversion.stderr}`);
}

/** What an import of workbooks would change in a story, or refuse to import. */
async function changesBy(files: readonly string[], id: string): Promise<string[]> {
  const grids = await Promise.all(files.map((file) => readGrids(file, readFileSync(file))));
  const { files: taken, problems } = takeSheets(grids.flat());
  const before = readTexts(dataFolder(), id);
  const changes = changedCells(before, new Map([...before, ...taken]));
  const missing = datasetNames.filter((name) => !taken.has(`${name}.csv`));
  return [
    ...problems.map(({ at, said }) => `${at}: ${said.en}`),
    ...missing.map((name) => `${name} is missing`),
    ...changes.map(({ file, row, column, before: old, after }) => `${file}: ${row}: ${column}: ${old} → ${after}`),
  ];
}

/** The first difference between two tables, as a sentence; undefined if they are equal. */
function difference(program: string, name: string, expected: Table, actual: Table): string | undefined {
  for (let row = 0; row < Math.max(expected.length, actual.length); row++) {
    const [expectedCells = [], actualCells = []] = [expected[row], actual[row]];
    for (let column = 0; column < Math.max(expectedCells.length, actualCells.length); column++) {
      if (expectedCells[column] === actualCells[column]) continue;
      const [want, have] = [expectedCells[column], actualCells[column]].map((cell) => JSON.stringify(cell));
      return `${program}, ${name}: row ${row + 1}, column ${column + 1} is ${have} instead of ${want}`;
    }
  }
  return undefined;
}
