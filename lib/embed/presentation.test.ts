import fc from "fast-check";
import { expect, test } from "vitest";
import { isVisible } from "@/lib/text/contrast";
import {
  type Presentation,
  presentationNames,
  presentationParameters,
  readPresentation,
  standardPresentation,
} from "./presentation";

const presentations = fc.record({
  lang: fc.constantFrom("ko" as const, "en" as const),
  theme: fc.constantFrom("auto" as const, "light" as const, "dark" as const),
  accent: fc.option(fc.stringMatching(/^[0-9a-f]{6}$/)),
  transparent: fc.boolean(),
  font: fc.constantFrom("system" as const, "serif" as const),
  plain: fc.boolean(),
});

const seen = (presentation: Presentation) => {
  const { accent, theme } = presentation;
  const shown = theme === "auto" ? (["light", "dark"] as const) : [theme];
  return accent === null || shown.some((ground) => isVisible(accent, ground))
    ? presentation
    : { ...presentation, accent: null };
};

test("what is written is read back, and defaults are not written", () => {
  fc.assert(
    fc.property(presentations.map(seen), (presentation) => {
      const parameters = presentationParameters(presentation);
      expect(readPresentation(parameters)).toEqual({ ...presentation, refused: [] });
    }),
  );
  expect(presentationParameters(standardPresentation).toString()).toBe("lang=en");
});

test("whatever else an address holds, only words of the lists are read", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...presentationNames, "childId", "dark"), fc.string()), (given) => {
      const read = readPresentation(new URLSearchParams(given));
      expect(read.accent ?? "000000").toMatch(/^[0-9a-f]{6}$/);
      expect(["system", "serif"]).toContain(read.font);
      expect(["auto", "light", "dark"]).toContain(read.theme);
      for (const name of read.refused) expect(Object.keys(given)).toContain(name);
    }),
  );
});

test.each([
  ["#0a6", "00aa66"],
  ["0A66C2", "0a66c2"],
])("takes a colour as it is written: %s", (written, read) => {
  expect(readPresentation(new URLSearchParams({ accent: written })).accent).toBe(read);
});

test.each([
  ["ffe066", "light", null],
  ["ffe066", "dark", "ffe066"],
  ["ffe066", "auto", "ffe066"],
  ["333333", "dark", null],
  ["767676", "light", "767676"],
])("takes a colour only where it can be seen: %s, %s", (accent, theme, read) => {
  expect(readPresentation(new URLSearchParams({ accent, theme })).accent).toBe(read);
});

test.each(["red", "#12345", "url(x)", "0a6;}"])("refuses what is no colour: %s", (accent) => {
  expect(readPresentation(new URLSearchParams({ accent }))).toMatchObject({ accent: null, refused: ["accent"] });
});
