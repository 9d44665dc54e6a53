import { expect, test } from "vitest";
import { toHtmlTable } from "./to-html-table";

test("numbers and days are left to the spreadsheet, texts are marked and escaped", () => {
  const rows = [
    [
      { text: "A & <b>B</b>", isText: true },
      { text: "500000000000", isText: false },
    ],
    [
      { text: "2025-07", isText: true },
      { text: "2025-01-21", isText: false },
    ],
  ];
  const text = `<td style='mso-number-format:"\\@"'>`;
  expect(toHtmlTable(rows)).toBe(
    `<table><tbody><tr>${text}A &amp; &lt;b&gt;B&lt;/b&gt;</td><td>500000000000</td></tr>` +
      `<tr>${text}2025-07</td><td>2025-01-21</td></tr></tbody></table>`,
  );
});
