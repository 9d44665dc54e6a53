import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { encodingFault, foreignText } from "@/lib/csv/foreign-text";
import { formatText } from "@/lib/csv/format-table";
import { readRecords } from "@/lib/csv/read-records";
import { foreignWorkbook } from "@/lib/import/foreign-workbook";
import type { Grid } from "@/lib/import/grid";
import { readWorkbook } from "@/lib/import/read-workbook";
import type { Pair } from "@/lib/text/lang";
import { readProblem } from "./read-problem";

/** What a file, a folder or an address gives to import. */
export interface ImportSource {
  readonly grids: readonly Grid[];
  /** The text of a `story.json` that lies among the files. */
  readonly storyFile?: string | undefined;
}

/** Thrown for what cannot be read: a sentence that says what to do. */
export class UnreadableSource extends Error {
  override readonly name = "UnreadableSource";
  constructor(readonly pair: Pair) {
    super(pair.en);
  }
}

/** The most bytes of a file, and how long an address may take to answer. */
const limits = { bytes: 64_000_000, seconds: 60 };

/**
 * Reads a workbook, a CSV file, a folder of them, or the address (http, https) of a sheet that is published as one of
 * them.
 *
 * @throws UnreadableSource
 */
export async function readSource(place: string): Promise<ImportSource> {
  if (/^https?:\/\//i.test(place)) return { grids: await download(place) };
  const names = filesAt(place);
  const storyFile = names.find((path) => basename(path) === "story.json");
  const tables = names.filter((path) => /\.(csv|xlsx|xlsm|xlsb|xls|ods|numbers)$/i.test(path));
  if (tables.length === 0) throw new UnreadableSource(noTables(place));
  const grids = await Promise.all(tables.map((path) => readGrids(basename(path), readFileSync(path))));
  return { grids: grids.flat(), storyFile: storyFile && formatText(readFileSync(storyFile, "utf8")) };
}

function filesAt(place: string): string[] {
  try {
    if (!statSync(place).isDirectory()) return [place];
    const names = readdirSync(place).filter((name) => !/^[.~]/.test(name));
    return names.sort().map((name) => join(place, name));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new UnreadableSource(nothing(place));
    const { en, ko } = readProblem(error);
    throw new UnreadableSource({ en: `${place} ${en}`, ko: `${place}: ${ko}` });
  }
}

async function download(address: string): Promise<Grid[]> {
  const url = exportAddress(address);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(limits.seconds * 1000) });
    if (!response.ok) throw new UnreadableSource(refused(address, response.status));
    const named = /filename="?([^";]+)/.exec(response.headers.get("content-disposition") ?? "")?.[1];
    return await readGrids(named ?? basename(new URL(url).pathname), new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    throw new UnreadableSource(unanswered(address));
  }
}

/** The address at which Google Sheets gives a sheet as a workbook; every other address is what it is. */
function exportAddress(address: string): string {
  const published = /^(https:\/\/docs\.google\.com\/spreadsheets\/d\/e\/[^/]+)\/pub(?:html)?(?:\?.*)?$/.exec(address);
  if (published && !address.includes("output=")) return `${published[1]}/pub?output=xlsx`;
  const shared = /^(https:\/\/docs\.google\.com\/spreadsheets\/d\/(?!e\/)[^/]+)\/(?:edit|view)/.exec(address);
  return shared ? `${shared[1]}/export?format=xlsx` : address;
}

/**
 * The sheets of a workbook, or the one of a CSV file, by its bytes.
 *
 * @throws UnreadableSource for bytes that are neither
 */
export async function readGrids(file: string, bytes: Uint8Array): Promise<Grid[]> {
  if (bytes.length > limits.bytes) throw new UnreadableSource(tooLarge(file));
  const foreign = foreignWorkbook(bytes);
  if (foreign) throw new UnreadableSource({ en: `${file} ${foreign.en}`, ko: `${file}: ${foreign.ko}` });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    try {
      return await readWorkbook(bytes);
    } catch {
      throw new UnreadableSource(noWorkbook(file));
    }
  }
  return [readCsv(file, bytes)];
}

function readCsv(file: string, bytes: Uint8Array): Grid {
  const text = formatText(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  const foreign = foreignText(text, { en: "CSV or as a workbook (XLSX)", ko: "CSV나 통합 문서(XLSX)" });
  if (foreign) {
    const isCp949 = foreign.reason === encodingFault(text)?.reason && isKorean(bytes);
    throw new UnreadableSource(inFile(file, foreign.line, isCp949 ? cp949 : foreign.reason));
  }
  const [first = ""] = text.split("\n");
  const delimiter = [",", ";", "\t"].toSorted((a, b) => first.split(b).length - first.split(a).length)[0];
  const read = readRecords(text, delimiter);
  if (!read.ok) throw new UnreadableSource(inFile(file, read.line, read.reason));
  const rows = read.records.map(({ cells }) => cells.map((value) => ({ value })));
  return { name: file.replace(/\.csv$/i, ""), rows };
}

const cp949: Pair = {
  en: "is in CP949, as Excel saves a “CSV” in Korea; save it as “CSV UTF-8”, or as a workbook (.xlsx)",
  ko: "엑셀의 ‘CSV’처럼 CP949로 저장됐다. ‘CSV UTF-8’이나 통합 문서(.xlsx)로 저장한다",
};

/** Whether bytes are a text in CP949, which the Encoding Standard calls EUC-KR. */
function isKorean(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Hangul}/u.test(new TextDecoder("euc-kr", { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

function inFile(file: string, line: number, { en, ko }: Pair): Pair {
  return { en: `${file}:${line}: ${en}`, ko: `${file}:${line}: ${ko}` };
}

function noTables(place: string): Pair {
  return {
    en: `${place} holds no table; give a workbook (.xlsx), a CSV file (.csv), a folder of them, or an address.`,
    ko: `${place}에 표가 없다. 통합 문서(.xlsx)나 CSV 파일(.csv), 그런 파일이 든 폴더, 또는 주소를 적는다.`,
  };
}

function nothing(place: string): Pair {
  return {
    en: `There is no file or folder ${place}; look at its name.`,
    ko: `${place} 파일이나 폴더가 없다. 이름을 살핀다.`,
  };
}

function refused(address: string, status: number): Pair {
  return {
    en: `${address} answers ${status}; publish the sheet, so that whoever has the address can read it, and try again.`,
    ko: `${address}의 응답이 ${status}이다. 주소가 있으면 누구나 읽도록 시트를 게시한 뒤 다시 한다.`,
  };
}

function unanswered(address: string): Pair {
  return {
    en: `${address} gives no answer; look at the address and the connection, or download the sheet and import the file.`,
    ko: `${address}에서 응답이 없다. 주소와 연결을 살피거나, 시트를 내려받아 파일로 가져온다.`,
  };
}

function tooLarge(file: string): Pair {
  return { en: `${file} is larger than 64 MB; divide it.`, ko: `${file}이 64MB보다 크다. 나눈다.` };
}

function noWorkbook(file: string): Pair {
  return {
    en: `${file} is no workbook that can be read; open it in a spreadsheet program and save it as .xlsx without a password.`,
    ko: `${file}은 읽을 수 있는 통합 문서가 아니다. 스프레드시트 프로그램에서 열어 암호 없는 .xlsx로 저장한다.`,
  };
}
