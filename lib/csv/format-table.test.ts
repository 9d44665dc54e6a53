import fc from "fast-check";
import { expect, test } from "vitest";
import { formatTable } from "./format-table";
import { readRecords } from "./read-records";

const columns = ["id", "title_en", "title_ko", "order"];
const canonical = 'id,title_en,title_ko,order\nfares,"Fares, all","요금\n전부",1\npier,Pier,부두,\n';

/** What Excel, LibreOffice, Google Sheets and Windows make of the same rows when they save them. */
const saved: readonly (readonly [how: string, csv: string])[] = [
  ["as it is kept", canonical],
  ["Excel: byte order mark, CRLF", `\ufeff${canonical.replaceAll("\n", "\r\n")}`],
  ["Excel: CRLF, but LF within cells", canonical.replaceAll(/\n(?!전부)/g, "\r\n")],
  [
    "Excel where lists are separated by semicolons",
    'id;title_en;title_ko;order\r\nfares;Fares, all;"요금\n전부";1\r\npier;Pier;부두;\r\n',
  ],
  ["tabs", 'id\ttitle_en\ttitle_ko\torder\nfares\tFares, all\t"요금\n전부"\t1\npier\tPier\t부두\t\n'],
  ["LibreOffice: every text quoted", canonical.replaceAll(/(?<=^|,)([^",\n\d]+)(?=,)/gm, '"$1"')],
  ["blank rows and columns behind", `${canonical.replaceAll(/(?<=order|,1|부두,)\n/g, ",,\n")},,,,,\n,,,,,\n`],
  ["a blank row between", canonical.replace("\npier", "\n,,,\npier")],
  ["decomposed Hangul", canonical.normalize("NFD")],
  ["no last line end", canonical.trimEnd()],
  ["another order of columns", 'order,id,title_ko,title_en\n1,fares,"요금\n전부","Fares, all"\n,pier,부두,Pier\n'],
  ["rows without their last blank cells", canonical.replace("부두,\n", "부두\n")],
];

test.each(saved)("%s: one form", (_, csv) => {
  expect(formatTable(csv, columns)).toBe(canonical);
});

test.each([
  ["no CSV", 'id,title_en\n1,"open'],
  ["a row longer than its header", "id,title_en\nfares,Fares,all\n"],
  ["another file", "name,size\na,1\n"],
  ["nothing", ""],
  ["CP949", Buffer.from("id,title_ko\nfares,\xbf\xe4\n", "latin1").toString("utf8")],
  ["a workbook", "PK\u0003\u0004 id,title_en\n"],
])("%s is left as it is", (_, csv) => {
  expect(formatTable(csv, columns)).toBeUndefined();
});

test("formatting twice changes nothing more, and cells keep what they say", () => {
  const cell = fc.oneof(fc.constantFrom("", " ", "1", '"', "a,b", "x\r\ny", "é"), fc.string({ maxLength: 8 }));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const end = fc.constantFrom("\n", "\r\n");
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 });
  const property = fc.property(
    rows,
    end,
    fc.shuffledSubarray(columns, { minLength: 3, maxLength: 3 }),
    (cells, eol, names) => {
      const csv = [names, ...cells].map((row) => row.map(quoted).join(",") + eol).join("");
      const once = formatTable(csv, columns);
      fc.pre(once !== undefined);
      expect(formatTable(once, columns)).toBe(once);
      const read = readRecords(once);
      const [head, ...body] = read.ok ? read.records.map((record) => record.cells) : [];
      const kept = cells.filter((row) => row.some((each) => each.trim() !== ""));
      expect(body.map((row) => names.map((name) => row[head?.indexOf(name) ?? -1]))).toEqual(
        kept.map((row) => row.map((each) => each.replaceAll(/\r\n?/g, "\n").normalize("NFC"))),
      );
    },
  );
  fc.assert(property, { seed: 37, numRuns: 1000 });
});
