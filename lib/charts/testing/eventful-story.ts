import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { SampleRow } from "@/lib/check/testing/sample-row";
import type { Story } from "@/lib/story/story";

const sides = ["north", "south", "south", "both", "north", "south", "neither"];
const titles: readonly (readonly [en: string, ko: string])[] = [
  ["Ferry fares rise", "뱃삯 인상"],
  ["Neighbours meet at the pier and agree on nothing", "두 이웃, 선착장에서 만났으나 합의하지 못해"],
  ["Court hears the dispute over the long ferry", "법원, 긴 나룻배를 둘러싼 다툼 심리"],
  ["Rower resigns", "뱃사공 사임"],
  ["Report of talks", "협상 보도"],
];
const forms = ["", "", "month", "", "", "~", "", "?", "", "", "", "year"];

/** A sample story with many more events, most of them in its last year, with dates of every form. */
export function eventfulStory(count = 60): Story {
  return loadedSample(({ rows }) => {
    const [model = {}] = rows.events;
    rows.events.splice(
      0,
      rows.events.length,
      model,
      ...Array.from({ length: count }, (_, index) => event(model, index)),
    );
  });
}

function event(model: SampleRow, index: number): SampleRow {
  const late = index % 4 !== 0;
  const day = new Date(Date.UTC(late ? 2030 : 2022, 0, 1 + ((index * 37) % (late ? 480 : 2900))));
  const iso = day.toISOString().slice(0, 10);
  const form = forms[index % forms.length] ?? "";
  const date = form === "month" ? iso.slice(0, 7) : form === "year" ? iso.slice(0, 4) : `${iso}${form}`;
  const [en = "", ko = ""] = titles[index % titles.length] ?? [];
  const { deal_ids: _deals, ruling_ids: _rulings, ...rest } = model;
  return { ...rest, id: `ev-${index}`, date, side: sides[index % sides.length] ?? "both", title_en: en, title_ko: ko };
}
