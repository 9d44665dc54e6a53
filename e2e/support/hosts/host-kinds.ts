/** A kind of page that frames embeds, with the script by which it learns their heights. */
export interface HostKind {
  readonly name: string;
  /** Whether the script is one that is published, and not its messages restated. */
  readonly published: boolean;
  /** The markup that shows one address, given ready for an attribute; frames of a page differ in their place. */
  frame(src: string, place: number): string;
  /** What follows the frames. */
  readonly script: string;
  /** The height in px that such a page gives a frame whose content has this one. */
  sized?(content: number): number;
}

// One frame begins too low, one too high.
const firstHeights = [100, 3000, 500];

/** A frame as an editor pastes it. */
export function plainFrame(src: string, place: number, attributes = ""): string {
  return `<iframe src="${src}" title="A chart" width="100%" height="${firstHeights[place % 3]}" frameborder="0" ${attributes}></iframe>`;
}

/** As a plain frame, with an address that no other frame of the page has. */
function ownAddress(src: string, place: number): string {
  return plainFrame(`${src}&amp;dnt=${place}`, place);
}

/** A page that hears messages and has its own frames to look through. */
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

/** The loaders that are published under a free licence, as their packages hold them. */
export const publishedHosts: readonly HostKind[] = [
  published({
    name: "pym.js",
    frame: (src, place) => `<div id="pym-${place}" data-src="${src}"></div>`,
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
    // The second frame is there before its loader, which then has to ask.
    frame: (src, place) => (place === 1 ? plainFrame(src, place) : `<div data-frame-src="${src}"></div>`),
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
    // Started when the frames have long said their heights.
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

const restated = ({
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

const secret = (place: number) => `abcdefghi${place}`;

/** Hosts whose scripts are not free to use: what their messages are, written anew. */
export const restatedHosts: readonly HostKind[] = [
  restated({
    name: "Datawrapper's snippet, which goes by the window",
    script: listener(`for (const height of Object.values(data["datawrapper-height"] ?? {})) {
      sender.style.height = height + "px";
    }`),
  }),
  restated({
    name: "Datawrapper's older snippet, which goes by the id",
    frame: ownAddress,
    script: listener(`for (const [id, height] of Object.entries(data["datawrapper-height"] ?? {})) {
      const frame = document.getElementById("datawrapper-chart-" + id) ?? document.querySelector("iframe[src*='" + id + "']");
      if (frame) frame.style.height = height + "px";
    }`),
  }),
  restated({
    name: "WordPress",
    // The last frame learns its secret late, as where the page's text was cached without one.
    frame: (src, place) =>
      place === 2
        ? plainFrame(src, place, 'class="wp" sandbox="allow-scripts" security="restricted" style="display:block"')
        : plainFrame(
            `${src}#?secret=${secret(place)}`,
            place,
            `class="wp" sandbox="allow-scripts" security="restricted" data-secret="${secret(place)}"`,
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
  restated({
    name: "the Guardian",
    script: listener(`let message;
      try { message = JSON.parse(data); } catch { return; }
      if (message.type === "set-height") sender.height = String(message.value);`),
  }),
  restated({
    name: "AMP",
    script: listener(`if (data.sentinel !== "amp" || data.type !== "embed-size") return;
      sender.height = data.height;
      source.postMessage({ sentinel: "amp", type: "embed-size-changed", requestedHeight: data.height }, "*");`),
  }),
  restated({
    name: "Embedly, which goes by the window",
    script: listener(`let message;
      try { message = JSON.parse(data); } catch { return; }
      if (message.context === "iframe.resize") sender.style.height = message.height + "px";`),
  }),
  restated({
    name: "Medium, which goes by the address",
    frame: ownAddress,
    script: listener(`let message;
      try { message = JSON.parse(data); } catch { return; }
      if (message.context !== "iframe.resize") return;
      for (const frame of document.querySelectorAll('iframe[src="' + message.src + '"]')) frame.height = message.height;`),
  }),
];
