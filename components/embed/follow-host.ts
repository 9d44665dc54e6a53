import { afterFirstPaint } from "./after-first-paint";
import { openLinks } from "./open-links";
import { host, post, postToWordpress } from "./post-to-host";

declare global {
  interface Window {
    /** Requests the document's height from a host with native responsive frames; not in every browser. */
    requestResize?: () => unknown;
  }
}

const root = document.documentElement;
const childId = new URLSearchParams(location.search).get("childId");
// Some hosts find the frame by a selector for a src with this text, which a quote or a backslash would break.
const frameSrc = (location.pathname + location.search).split(/['\\]/)[0] || "";
// Replies per height: a host that keeps asking gets no more.
const maxReplies = 9;
// The least time in ms between a height and its repetition for hosts that begin to listen late.
const quiet = 2000;
// When the height is looked at and repeated, in seconds: frames out of sight run no animation frames and no observers.
const checks = [0.3, 1, 3, 6, 10, 20, 40, 80];
// When else: after changes, and when a reader does something in the frame or with the page around it.
const occasions = ["load", "resize", "toggle", "pointerover", "scroll", "visibilitychange", "pageshow"];

let lastHeight = 0;
let lastTime = 0;
let replies = 0;
let isThrottled = false;
let resizerId = "";
let resizerEvent = "";

const amp = (height: number) => post({ sentinel: "amp", type: "embed-size", height });

const openResizer = (height: number) => post({ type: "iframe-resized", width: innerWidth, height });

const wordpress = (height: number) => postToWordpress("height", height);

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

/** Sends the last height in every protocol. */
const tell = () => {
  lastTime = Date.now();
  for (const protocol of protocols) send(protocol, lastHeight);
};

/** Sends the height if it has changed, at most ten times a second. */
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
  tell();
};

/** Sends the height even if it has not changed, for hosts that cannot ask for it. */
const remind = () => {
  reportHeight();
  if (lastHeight && Date.now() - lastTime > quiet) tell();
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
  for (const seconds of checks) setTimeout(remind, seconds * 1000);
  for (const occasion of occasions) addEventListener(occasion, remind, true);
  new ResizeObserver(remind).observe(root);
  // The host scrolls the frame into view.
  new IntersectionObserver(remind).observe(root);
  document.fonts.ready.then(remind);
};

/**
 * Reports the height of the document in px to the host whenever it changes, repeats it now and then for hosts that listen
 * late, applies the theme that the host sends, and makes links work in a sandbox.
 * Supports pym.js, AMP (also sidechain and frames), Datawrapper, Embedly, WordPress, the Guardian, iframe-resizer 4,
 * open-iframe-resizer and native responsive frames. Does nothing outside a frame.
 */
export function followHost(): void {
  if (host === window) return;
  // Immediately, because a host may send a message as soon as the frame has loaded.
  addEventListener("message", listen);
  addEventListener("hashchange", () => reply(wordpress));
  openLinks();
  afterFirstPaint(start);
}
