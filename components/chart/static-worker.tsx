// First, because React looks for a document when it is loaded.
import "./static-window";
import { parentPort } from "node:worker_threads";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { cleanSvg } from "@/lib/charts/clean-svg";
import { loadDrawing } from "@/lib/charts/load-drawing";
import type { RenderJob, RenderReply, RenderRequest } from "@/lib/charts/render-message";
import { svgMarkup } from "@/lib/charts/svg-node";
import { settledSvg } from "./settled-svg";
import { svgTree } from "./svg-tree";

/** The entry of the worker thread that draws charts outside a browser, one job at a time. */
function listen(port: NonNullable<typeof parentPort>): void {
  const send = (reply: RenderReply) => port.postMessage(reply);
  port.on("message", ({ number, job }: RenderRequest) => {
    drawn(job).then(
      (svg) => send({ kind: "drawn", number, svg }),
      (error: unknown) =>
        send({ kind: "failed", number, message: error instanceof Error ? error.message : String(error) }),
    );
  });
  send({ kind: "ready" });
}

async function drawn({ chart, model, width, height }: RenderJob): Promise<string> {
  const Drawing = await loadDrawing(chart);
  const host = document.createElement("div");
  document.body.append(host);
  const thrown: unknown[] = [];
  const root = createRoot(host, { onUncaughtError: (error) => thrown.push(error) });
  try {
    flushSync(() => root.render(<Drawing model={model} width={width} height={height} />));
    const svg = await settledSvg(host, () => thrown[0]);
    const frame = {
      prefix: `${chart}-${width}`,
      width,
      height,
      title: model.finding,
      desc: model.alt,
      lang: model.lang,
    };
    return svgMarkup(cleanSvg(svgTree(svg), frame));
  } finally {
    root.unmount();
    host.remove();
  }
}

if (parentPort !== null) listen(parentPort);
