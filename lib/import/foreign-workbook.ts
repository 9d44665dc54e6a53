import type { Pair } from "@/lib/text/lang";

const openDocument: Pair = {
  en: "is an OpenDocument workbook (ODS); open it, save it as an Excel workbook (.xlsx), and import that.",
  ko: "오픈도큐먼트 통합 문서(ODS)다. 열어서 엑셀 통합 문서(.xlsx)로 저장한 뒤 가져온다.",
};
const oldWorkbook: Pair = {
  en: "is an old Excel workbook (XLS); open it, save it as .xlsx, and import that.",
  ko: "옛 엑셀 통합 문서(XLS)다. 열어서 .xlsx로 저장한 뒤 가져온다.",
};
const locked: Pair = {
  en: "is locked with a password; open it, take the password away, save it, and import it again.",
  ko: "암호로 잠겨 있다. 열어서 암호를 없애고 저장한 뒤 다시 가져온다.",
};

/**
 * Why bytes are a workbook that cannot be read, and what to do: one of another program (OpenDocument 1.2, part 3), an
 * old one, or a locked one, which both lie in a compound file (MS-CFB, MS-OFFCRYPTO). Undefined for everything else,
 * whatever the file is called.
 */
export function foreignWorkbook(bytes: Uint8Array): Pair | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 80));
  if (start.startsWith("PK") && start.includes("mimetypeapplication/vnd.oasis.opendocument")) return openDocument;
  if (!start.startsWith("\u00d0\u00cf\u0011\u00e0")) return undefined;
  return new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage") ? locked : oldWorkbook;
}
