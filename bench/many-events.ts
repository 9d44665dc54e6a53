import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { Row } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";

/** The check's sample story with `count` events: copies of its own events with distinct ids and texts. */
export function manyEvents(count: number): Story {
  const story = loadedSample();
  const { events } = story.rows;
  const many: Row<"events">[] = [];
  for (let index = 0; index < count; index += 1) {
    const event = events[index % events.length];
    if (!event) throw new Error("the sample story has no events");
    many.push({
      ...event,
      id: `ev-${String(index).padStart(7, "0")}`,
      summary_en: `${event.summary_en} ${long.en}, entry ${index}.`,
      summary_ko: `${event.summary_ko} ${long.ko} ${index}번.`,
    });
  }
  return { ...story, rows: { ...story.rows, events: many } };
}

const long = {
  en: "The papers say that the ferry would have run twice a day between both piers, and that neither side was told",
  ko: "문서에 따르면 나룻배는 두 부두 사이를 하루 두 번 오갈 예정이었으며 어느 쪽도 이를 알지 못했다. 문서",
};
