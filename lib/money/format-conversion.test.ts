import { expect, test } from "vitest";
import { formatConversion, formatRateGap } from "./format-conversion";

test("a conversion names its month and each of its rates in either language", () => {
  const rates = [
    { currency: "EUR", perUsd: 0.9601 },
    { currency: "KRW", perUsd: 1444.1253 },
  ];
  expect(formatConversion({ month: "2025-02", rates }, "en")).toBe(
    "at the average of February 2025, 0.9601 euros per US dollar and 1,444.1253 won per US dollar",
  );
  expect(formatConversion({ month: "2025-02", rates }, "ko")).toBe(
    "2025년 2월 평균 환율 미국 1달러당 0.9601유로, 미국 1달러당 1444.1253원",
  );
});

test("a gap names the month and the currencies without a rate, or that there is no month", () => {
  const gap = { reason: "rate", month: "2024-09", currencies: ["KRW", "EUR"] } as const;
  expect(formatRateGap(gap, "en")).toBe("there is no rate of South Korean won and euros for September 2024");
  expect(formatRateGap(gap, "ko")).toBe("2024년 9월의 원·유로 환율 없음");
  expect(formatRateGap({ reason: "date" }, "en")).toBe("its date is not known to the month");
});
