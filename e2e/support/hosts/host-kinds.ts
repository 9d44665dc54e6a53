/** A kind of host page, with the script that receives the heights of its embeds. */
export interface HostKind {
  readonly name: string;
  /** Whether the script is a published loader, not a reimplementation of its protocol. */
  readonly published: boolean;
  /** The markup of a frame; `src` is escaped for an attribute, and `index` distinguishes the frames of a page. */
  frame(src: string, index: number): string;
  /** The markup that follows the frames. */
  readonly script: string;
  /** The height in px of a frame whose content has this height; equal by default. */
  sized?(content: number): number;
}

// One is too low and one too high.
const initialHeights = [100, 3000, 500];

/** A frame as editors paste it. */
export function plainFrame(src: string, index: number, attributes = ""): string {
  return `<iframe src="${src}" title="A chart" width="100%" height="${initialHeights[index % 3]}" frameborder="0" ${attributes}></iframe>`;
}

/** A plain frame whose address is unique on the page. */
function uniqueFrame(src: string, index: number): string {
  return plainFrame(`${src}&amp;dnt=${index}`, index);
}

/** A script that runs `react` for each message of a frame, with `data`, `source` and `sender` (the frame) in scope. */
function listener(react: string): string {
  return `<script>addEventListener("message", ({ data, source }) => {
    const frames = [...document.querySelectorAll("iframe")];
    const sender = frames.find((frame) => frame.contentWindow === source);
    if (!sender) return;
    ${react}
  });</script>`;
}

const published = ({ name, frame = plainFrame, script }: Pick<HostKind, "name" | "script"> & Partial<HostKind>) => ({
  name,
  published: true,
  frame,
  script,
});

/** Loaders published under a free licence, from their packages. */
export const publishedHosts: readonly HostKind[] = [
  published({
    name: "pym.js",
    frame: (src, index) => `<div id="pym-${index}" data-src="${src}"></div>`,
    script: `<script src="/pym.js"></script><script>
      for (const { id, dataset } of document.querySelectorAll("[id^=pym-]")) new pym.Parent(id, dataset.src, {});
    </script>`,
  }),
  published({
    name: "sidechain",
    frame: (src) => `<side-chain src="${src}"></side-chain>`,
    script: '<script src="/sidechain.js"></script>',
  }),
  published({
    name: "frames",
    // The second frame exists before its loader, which then has to request the height.
    frame: (src, index) => (index === 1 ? plainFrame(src, index) : `<div data-frame-src="${src}"></div>`),
    script: `<script type="module">import { autoInitFrames, observeIframe } from "/frames.js";
      const [early] = document.querySelectorAll("iframe");
      addEventListener("load", () => early && observeIframe(early));
      autoInitFrames();
    </script>`,
  }),
  published({
    name: "iframe-resizer 4",
    script: '<script src="/iframe-resizer.js"></script><script>iFrameResize({}, "iframe");</script>',
  }),
  published({
    name: "open-iframe-resizer",
    // Starts long after the frames have reported their heights.
    script: `<script src="/open-iframe-resizer.js"></script><script>
      addEventListener("load", () => iframeResizer.initialize({}, "iframe"));
    </script>`,
  }),
  published({
    name: "open-iframe-resizer with the messages of iframe-resizer",
    script: `<script src="/open-iframe-resizer.js"></script><script>
      addEventListener("load", () => iframeResizer.initialize({ enableLegacyLibSupport: true }, "iframe"));
    </script>`,
  }),
];

const reimplemented = ({
  name,
  frame = plainFrame,
  script,
  sized,
}: Pick<HostKind, "name" | "script"> & Partial<HostKind>) => ({
  name,
  published: false,
  frame,
  script,
  ...(sized && { sized }),
});

const secret = (index: number) => `abcdefghi${index}`;

/** Hosts whose scripts are not free to use: clean-room implementations of their protocols. */
export const reimplementedHosts: readonly HostKind[] = [
  reimplemented({
    name: "Datawrapper's snippet, which matches by window",
    script: listener(`for (const height of Object.values(data["datawrapper-height"] ?? {})) {
      sender.style.height = height + "px";
    }`),
  }),
  reimplemented({
    name: "Datawrapper's older snippet, which matches by id",
    frame: uniqueFrame,
    script: listener(`for (const [id, height] of Object.entries(data["datawrapper-height"] ?? {})) {
      const frame = document.getElementById("datawrapper-chart-" + id) ?? document.querySelector("iframe[src*='" + id + "']");
      if (frame) frame.style.height = height + "px";
    }`),
  }),
  reimplemented({
    name: "WordPress",
    // The last frame gets its secret late, as on a page that was cached without one.
    frame: (src, index) =>
      index === 2
        ? plainFrame(src, index, 'class="wp" sandbox="allow-scripts" security="restricted" style="display:block"')
        : plainFrame(
            `${src}#?secret=${secret(index)}`,
            index,
            `class="wp" sandbox="allow-scripts" security="restricted" data-secret="${secret(index)}"`,
          ),
    script: `${listener(`if (/[^a-zA-Z0-9]/.test(data.secret) || data.message !== "height") return;
      for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
        if (frame !== sender) continue;
        frame.removeAttribute("style");
        frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
      }`)}<script>addEventListener("load", () => {
      for (const frame of document.querySelectorAll("iframe.wp")) {
        if (!frame.dataset.secret) {
          frame.dataset.secret = "${secret(2)}";
          frame.src += "#?secret=${secret(2)}";
        }
        frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
      }
    });</script>`,
    sized: (content) => Math.min(Math.max(content, 200), 1000),
  }),
  reimplemented({
    name: "the Guardian",
    script: listener(`let message;
      try { message = JSON.parse(data); } catch { return; }
      if (message.type === "set-height") sender.height = String(message.value);`),
  }),
  reimplemented({
    name: "AMP",
    script: listener(`if (data.sentinel !== "amp" || data.type !== "embed-size") return;
      sender.height = data.height;
      source.postMessage({ sentinel: "amp", type: "embed-size-changed", requestedHeight: data.height }, "*");`),
  }),
  reimplemented({
    name: "Embedly, which matches by window",
    script: listener(`let message;
      try { message = JSON.parse(data); } catch { return; }
      if (message.context === "iframe.resize") sender.style.height = message.height + "px";`),
  }),
  reimplemented({
    name: "Medium, which matches by address",
    frame: uniqueFrame,
    script: listener(`let message;
      try { message = JSON.parse(data); } catch { return; }
      if (message.context !== "iframe.resize") return;
      for (const frame of document.querySelectorAll('iframe[src="' + message.src + '"]')) frame.height = message.height;`),
  }),
];
