import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { Row } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";

/** The invented story of the check with as many events as wanted: its own, over and over, each with an id of its own. */
export function manyEvents(count: number): Story {
  const story = loadedSample();
  const { events } = story.rows;
  const many: Row<"events">[] = [];
  for (let place = 0; place < count; place += 1) {
    for (const event of events.slice(place % events.length, (place % events.length) + 1)) {
      many.push({
        ...event,
        id: `ev-${String(place).padStart(7, "0")}`,
        summary_en: `${event.summary_en} ${long.en}, entry ${place}.`,
        summary_ko: `${event.summary_ko} ${long.ko} ${place}번.`,
      });
    }
  }
  return { ...story, rows: { ...story.rows, events: many } };
}

const long = {
  en: "The papers say that the ferry would have run twice a day between both piers, and that neither side was told",
  ko: "문서에 따르면 나룻배는 두 부두 사이를 하루 두 번 오갈 예정이었으며 어느 쪽도 이를 알지 못했다. 문서",
};
