import { afterFirstPaint } from "./after-first-paint";

declare global {
  interface Window {
    /** Requests the document's height from a host with native responsive frames; not in every browser. */
    requestResize?: () => unknown;
  }
}

const root = document.documentElement;
const host = window.parent;
const childId = new URLSearchParams(location.search).get("childId");
// Some hosts find the frame by a selector for a src with this text, which a quote or a backslash would break.
const frameSrc = (location.pathname + location.search).split(/['\\]/)[0] ?? "";
// Replies per height: a host that keeps asking gets no more.
const maxReplies = 9;

let lastHeight = 0;
let replies = 0;
let isThrottled = false;
let resizerId = "";
let resizerEvent = "";

// A height is not confidential, and any site may be the host.
const post = (message: unknown) => host.postMessage(message, "*");

const amp = (height: number) => post({ sentinel: "amp", type: "embed-size", height });

const openResizer = (height: number) => post({ type: "iframe-resized", width: innerWidth, height });

const wordpress = (value: number) => {
  const secret = /secret=([a-z\d]+)/i.exec(location.hash);
  if (secret) post({ message: "height", value, secret: secret[1] });
};

const iframeResizer = (height: number) => {
  if (resizerId) post(`[iFrameSizer]${resizerId}:${height}:${innerWidth}:${resizerEvent}`);
  resizerEvent = "resizeObserver";
};

const pym = (height: number) => {
  // An id that contains the separator would change the message.
  if (childId && !childId.includes("xPYMx")) post(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
};

const protocols: readonly ((height: number) => unknown)[] = [
  pym,
  amp,
  openResizer,
  wordpress,
  iframeResizer,
  (height) => post({ "datawrapper-height": { [frameSrc]: height } }),
  (height) => post(JSON.stringify({ src: location.href, context: "iframe.resize", height })),
  (value) => post(JSON.stringify({ id: frameSrc, type: "set-height", value })),
  () => window.requestResize?.(),
];

/** The height of the content in px; 0 before layout. Unlike `scrollHeight`, the box of the root also shrinks. */
const measure = () => (innerWidth ? Math.ceil(root.getBoundingClientRect().height) : 0);

const send = (protocol: (height: number) => unknown, height: number) => {
  try {
    protocol(height);
  } catch {
    // A sandbox or browser that blocks one protocol must not block the others.
  }
};

/** Sends the height in every protocol if it has changed, at most ten times a second. */
const reportHeight = () => {
  const height = measure();
  if (isThrottled || !height || height === lastHeight) return;
  lastHeight = height;
  replies = 0;
  isThrottled = true;
  setTimeout(() => {
    isThrottled = false;
    reportHeight();
  }, 100);
  for (const protocol of protocols) send(protocol, height);
};

const reply = (protocol: (height: number) => unknown) => {
  if (lastHeight && replies++ < maxReplies) send(protocol, lastHeight);
};

const property = (value: unknown, name: string): unknown =>
  value instanceof Object ? Reflect.get(value, name) : undefined;

const listen = ({ source, data }: MessageEvent<unknown>) => {
  if (source !== host) return;
  const theme = property(property(data, "counterpoint"), "theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  if (theme === "auto") delete root.dataset.theme;
  reportHeight();
  const type = property(data, "type");
  if (type === "frames-init") reply(amp);
  if (type === "iframe-child-init" || type === "iframe-get-child-dimensions") reply(openResizer);
  if (property(data, "message") === "ready") reply(wordpress);
  const id = typeof data === "string" && /^\[iFrameSizer\]([^:]+):[^:]*:(?:true|false):/.exec(data)?.[1];
  if (!id) return;
  if (id !== resizerId) resizerEvent = "init";
  resizerId = id;
  reply(iframeResizer);
};

const start = () => {
  reportHeight();
  send(() => post("[iFrameResizerChild]Ready"), lastHeight);
  addEventListener("load", reportHeight);
  addEventListener("resize", reportHeight);
  document.addEventListener("toggle", reportHeight, true);
  // Frames out of sight run no animation frames and no observers, only slow timers.
  for (const ms of [300, 1000, 3000]) setTimeout(reportHeight, ms);
  new ResizeObserver(reportHeight).observe(root);
  document.fonts.ready.then(reportHeight);
};

/**
 * Reports the height of the document in px to the host whenever it changes, and applies the theme that the host sends.
 * Supports pym.js, AMP (also sidechain and frames), Datawrapper, Embedly, WordPress, the Guardian, iframe-resizer 4,
 * open-iframe-resizer and native responsive frames. Does nothing outside a frame.
 */
export function followHost(): void {
  if (host === window) return;
  // Immediately, because a host may send a message as soon as the frame has loaded.
  addEventListener("message", listen);
  addEventListener("hashchange", () => reply(wordpress));
  afterFirstPaint(start);
}
