import { describe, expect, it, test } from "vitest";
import { textWidth, widestLine, wrapText } from "./text-width";

describe("textWidth", () => {
  it("counts a Hangul syllable as one em", () => {
    expect(textWidth("한글", 13)).toBe(26);
  });

  it("grows with the size", () => {
    expect(textWidth("Harbour loan", 26)).toBeCloseTo(2 * textWidth("Harbour loan", 13));
  });

  it("counts about half an em per Latin character", () => {
    const width = textWidth("the quick brown fox jumps over the lazy dog", 10) / 43;
    expect(width).toBeGreaterThan(4.2);
    expect(width).toBeLessThan(5.8);
  });

  it("counts narrow letters as narrower than wide ones, and bold as wider than regular", () => {
    expect(textWidth("illi", 12)).toBeLessThan(textWidth("mmmm", 12) / 2);
    expect(textWidth("Loan", 12, true)).toBeGreaterThan(textWidth("Loan", 12));
  });

  it("gives combining marks no width", () => {
    expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
  });

  it("counts Hangul jamo as characters, not as marks", () => {
    expect(textWidth("ㄱ", 10)).toBe(10);
  });
});

test("widestLine measures the longest line, and no lines as 0", () => {
  expect(widestLine(["한", "한글", "a"], 13)).toBe(26);
  expect(widestLine([], 13)).toBe(0);
});

describe("wrapText", () => {
  it("leaves a text that fits on one line as it is", () => {
    expect(wrapText("항만 대출", 10, 100, 2)).toEqual(["항만 대출"]);
  });

  it("breaks Korean at spaces before it breaks a word", () => {
    expect(wrapText("항만공사 장기대출 계약", 10, 62, 3)).toEqual(["항만공사", "장기대출", "계약"]);
  });

  it("breaks a word that is longer than a line", () => {
    expect(wrapText("가나다라마바사", 10, 30, 3)).toEqual(["가나다", "라마바", "사"]);
    expect(wrapText("Poong–MBK", 13, 60, 9)).toEqual(["Poong–", "MBK"]);
  });

  it("fills the line after a broken word", () => {
    expect(wrapText("가나다라 마", 10, 31, 3)).toEqual(["가나다", "라 마"]);
  });

  it("puts an ellipsis on the last line only", () => {
    const lines = wrapText("하나 둘셋 넷다섯 여섯 일곱", 10, 45, 2);
    expect(lines).toHaveLength(2);
    expect(lines[0]).not.toContain("…");
    expect(lines[1]?.endsWith("…")).toBe(true);
  });

  it("keeps every line within the width", () => {
    for (const line of wrapText("Long-term supply agreement for the northern harbour", 13, 120, 2)) {
      expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
    }
  });

  it("returns no lines for an empty text, and one character per line at a width of zero", () => {
    expect(wrapText("  ", 10, 50, 2)).toEqual([]);
    expect(wrapText("가나", 10, 0, 5)).toEqual(["가", "나"]);
  });
});
