import { exploreMarks } from "@/components/marks/explore-marks";
import { afterFirstPaint } from "./after-first-paint";
import { followHost } from "./follow-host";

followHost();
afterFirstPaint(() => {
  const drawing = document.querySelector<HTMLElement>(".drawing");
  const note = document.querySelector<HTMLElement>(".note");
  const figure = drawing?.closest("figure");
  if (!drawing || !note || !figure?.querySelector("[data-row]")) return;
  note.id = "note";
  exploreMarks({ drawing, note, figure, label: drawing.dataset.keys || "" });
});
