import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import type { PngTask } from "./render-png";

// The thread that renders one PNG and ends, bundled by `scripts/build-pictures.ts`.

// On Linux a thread has a priority of its own: answering comes before rendering.
if (process.platform === "linux") setPriority(10);

const { svg, width, background, fonts, family }: PngTask = workerData;
const picture = new Resvg(svg, {
  fitTo: { mode: "width", value: width },
  background,
  font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: family },
});
const png = new Uint8Array(picture.render().asPng());
parentPort?.postMessage(png, [png.buffer]);
