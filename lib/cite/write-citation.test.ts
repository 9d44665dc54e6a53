import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lang } from "@/lib/text/lang";
import type { Citation } from "./citation";
import { citeBibtex } from "./cite-bibtex";
import { citeCsl } from "./cite-csl";
import { citeRis } from "./cite-ris";
import { citeApa, citeNote } from "./cite-sentence";
import { citedAddress } from "./cited-address";

const sample: Citation = {
  lang: "ko",
  title: "거래 (진영: 북쪽; 검색: “974억 & 50% {ferry}_#1”), 나룻배 다툼",
  publisher: "카운터포인트",
  story: "ferry",
  edition: "0123456789ab",
  verified: "2031-05-06",
  accessed: "2031-06-07",
  address: "https://desk.example/ko/ferry@0123456789ab/deals?side=north&_q=974%EC%96%B5&_sort=-amount,date",
};

/** What citation-js reads out of a text of a named form. */
function read(text: unknown, forceType: string) {
  const [item] = new Cite(text, { forceType }).data;
  return item;
}

const forms = [
  ["BibTeX", citeBibtex, "@biblatex/text"],
  ["RIS", citeRis, "@ris/file"],
  ["CSL-JSON", citeCsl, "@csl/list+object"],
] as const;

const word = fc.oneof(
  fc.stringMatching(/^[A-Za-z가-힣0-9]{1,8}$/),
  fc.constantFrom(
    "{",
    "}",
    "%",
    "&",
    "#",
    "$",
    "_",
    "~",
    "^",
    "\\",
    '"',
    "'",
    "“",
    "”",
    "@",
    "=",
    "<",
    ",",
    "{}",
    "\\&",
  ),
);
const title = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `Rows ${words.join(" ")} end`);

describe.each(forms)("%s", (form, write, type) => {
  const parse = (text: string) => read(form === "CSL-JSON" ? JSON.parse(text) : text, type);

  test("is read by citation-js with the same title, version and address", () => {
    expect(parse(write(sample))).toMatchObject({
      title: sample.title,
      version: sample.edition,
      URL: sample.address,
      type: "dataset",
    });
  });

  test("any title and query survive", () => {
    const place = {
      origin: "https://desk.example",
      lang: "en",
      story: "ferry",
      edition: sample.edition,
      page: "deals",
    } as const;
    fc.assert(
      fc.property(title, fc.array(word), (named, searched) => {
        const address = citedAddress({ ...place, parameters: new URLSearchParams({ _q: searched.join(" ") }) });
        // citation-js takes a BibTeX address for unescaped, and escapes it, when decodeURI finds nothing to decode in it.
        fc.pre(form !== "BibTeX" || !address.includes("%") || decodeURI(address) !== address);
        const found = parse(write({ ...sample, title: named, address }));
        expect(found).toMatchObject({ title: named, version: sample.edition, URL: address });
      }),
      { numRuns: 60 },
    );
  });
});

describe("the key of a citation", () => {
  const place = { origin: "https://desk.example", lang: "ko", story: "ferry", edition: sample.edition } as const;
  const keys = (page: string, search = "", lang: Lang = "ko") => {
    const address = citedAddress({ ...place, lang, page, parameters: new URLSearchParams(search) });
    const citation = { ...sample, lang, address };
    return [read(citeBibtex(citation), "@biblatex/text"), read(JSON.parse(citeCsl(citation)), "@csl/list+object")].map(
      (item) => item?.id,
    );
  };

  test("names story, edition and view, in BibTeX as in CSL", () => {
    expect(keys("deals")).toEqual(["ferry-0123456789ab-deals", "ferry-0123456789ab-deals"]);
    expect(keys("charts/deal-sizes")[0]).toBe("ferry-0123456789ab-charts-deal-sizes");
    expect(keys("")[0]).toBe("ferry-0123456789ab");
  });

  test("tells views of one table apart, and is the same in both languages", () => {
    const views = ["", "side=north", "side=south", "_v_row=ferry-bid&_v_col=amount", "_q=97{4},%#~억"];
    const all = views.map((search) => keys("deals", search)[0]);
    expect(new Set(all).size).toBe(views.length);
    for (const key of all) expect(key).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(keys("deals", "side=north", "en")).toEqual(keys("deals", "side=north"));
  });
});

test("the parser under test knows the three forms", () => {
  expect(plugins.list()).toEqual(expect.arrayContaining(["@bibtex", "@ris", "@csl"]));
});

test("a Korean footnote names publisher, title, edition, date, address and day of access", () => {
  expect(citeNote({ ...sample, title: "거래" })).toBe(
    `카운터포인트, 「거래」, 데이터(판 0123456789ab), 2031년 5월 6일 기준, ${sample.address} (접속일: 2031년 6월 7일).`,
  );
});

test("APA states a data set with its version and the day of retrieval", () => {
  expect(citeApa({ ...sample, lang: "en", title: "Deals", publisher: "Counterpoint" })).toBe(
    `Counterpoint. (2031). Deals (Version 0123456789ab) [Data set]. Retrieved June 7, 2031, from ${sample.address}`,
  );
});
