import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lang } from "@/lib/text/lang";
import type { Citation } from "./citation";
import { citedAddress } from "./cited-address";
import { writeCitation } from "./write-citation";

const sample: Citation = {
  lang: "ko",
  title: "거래 (진영: 북쪽; 검색: “974억 & 50% {ferry}_#1”), 나룻배 다툼",
  authors: [],
  publisher: "카운터포인트",
  story: "ferry",
  edition: "0123456789ab",
  verified: "2031-05-06",
  accessed: "2031-06-07",
  address: "https://desk.example/ko/ferry@0123456789ab/deals?side=north&_q=974%EC%96%B5&_sort=-amount,date",
};

/** What citation-js reads from a text of a named format. */
function read(text: unknown, forceType: string) {
  const [item] = new Cite(text, { forceType }).data;
  return item;
}

const forms = [
  ["bibtex", "@biblatex/text"],
  ["ris", "@ris/file"],
  ["csl", "@csl/list+object"],
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

describe.each(forms)("%s", (form, type) => {
  const write = (citation: Citation) => writeCitation(citation, form);
  const parse = (text: string) => read(form === "csl" ? JSON.parse(text) : text, type);

  test("is read by citation-js with the same title, version and address", () => {
    expect(parse(write(sample))).toMatchObject({
      title: sample.title,
      version: sample.edition,
      URL: sample.address,
      type: "dataset",
    });
  });

  test("has the publisher in the role of the author, or each person of the byline whole", () => {
    const authorsOf = (authors: readonly string[]) => {
      const read = JSON.stringify(parse(write({ ...sample, authors }))?.author);
      return read.replaceAll(/"(family|literal)"/g, '"name"');
    };
    const whole = (...names: string[]) => JSON.stringify(names.map((name) => ({ name })));
    expect(authorsOf([])).toBe(whole(sample.publisher));
    expect(authorsOf(["나루", "강변과 언덕"])).toBe(whole("나루", "강변과 언덕"));
  });

  test("any title and query survive", () => {
    const base = {
      origin: "https://desk.example",
      lang: "en",
      story: "ferry",
      edition: sample.edition,
      page: "deals",
    } as const;
    fc.assert(
      fc.property(title, fc.array(word), (named, searched) => {
        const address = citedAddress({ ...base, parameters: new URLSearchParams({ _q: searched.join(" ") }) });
        // citation-js takes a BibTeX address for unescaped, and escapes it, when decodeURI finds nothing to decode in it.
        fc.pre(form !== "bibtex" || !address.includes("%") || decodeURI(address) !== address);
        const found = parse(write({ ...sample, title: named, address }));
        expect(found).toMatchObject({ title: named, version: sample.edition, URL: address });
      }),
      { numRuns: 60 },
    );
  });
});

describe("the key of a citation", () => {
  const base = { origin: "https://desk.example", lang: "ko", story: "ferry", edition: sample.edition } as const;
  const keys = (page: string, search = "", lang: Lang = "ko") => {
    const address = citedAddress({ ...base, lang, page, parameters: new URLSearchParams(search) });
    const citation = { ...sample, lang, address };
    const bibtex = read(writeCitation(citation, "bibtex"), "@biblatex/text");
    const csl = read(JSON.parse(writeCitation(citation, "csl")), "@csl/list+object");
    return [bibtex?.id, csl?.id];
  };

  test("names story, edition and view, in BibTeX as in CSL", () => {
    expect(keys("deals")).toEqual(["ferry-0123456789ab-deals", "ferry-0123456789ab-deals"]);
    expect(keys("charts/deal-sizes")[0]).toBe("ferry-0123456789ab-charts-deal-sizes");
    expect(keys("")[0]).toBe("ferry-0123456789ab");
  });

  test("distinguishes views of one table, and is the same in both languages", () => {
    const views = ["", "side=north", "side=south", "_v_row=ferry-bid&_v_col=amount", "_q=97{4},%#~억"];
    const all = views.map((search) => keys("deals", search)[0]);
    expect(new Set(all).size).toBe(views.length);
    for (const key of all) expect(key).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(keys("deals", "side=north", "en")).toEqual(keys("deals", "side=north"));
  });
});

test("the parser under test knows the three formats", () => {
  expect(plugins.list()).toEqual(expect.arrayContaining(["@bibtex", "@ris", "@csl"]));
});

test("a Korean footnote names publisher, title, edition, date, address and day of access", () => {
  expect(writeCitation({ ...sample, title: "거래" }, "note")).toBe(
    `카운터포인트, 「거래」, 데이터(판 0123456789ab), 2031년 5월 6일 기준, ${sample.address} (접속일: 2031년 6월 7일).`,
  );
});

test("with a byline, the footnote and APA name the people and the publisher", () => {
  const signed = { ...sample, title: "Deals", authors: ["Ira Sand", "Noa Reed"], publisher: "River Desk" };
  expect(writeCitation(signed, "note")).toContain("Ira Sand, Noa Reed, River Desk, 「Deals」");
  expect(writeCitation(signed, "apa")).toContain(
    "Ira Sand, & Noa Reed. (2031). Deals (Version 0123456789ab) [Data set]. River Desk. Retrieved",
  );
});

test("APA states a data set with its version and the day of retrieval", () => {
  expect(writeCitation({ ...sample, lang: "en", title: "Deals", publisher: "Counterpoint" }, "apa")).toBe(
    `Counterpoint. (2031). Deals (Version 0123456789ab) [Data set]. Retrieved June 7, 2031, from ${sample.address}`,
  );
});
