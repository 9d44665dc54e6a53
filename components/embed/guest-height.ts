import { afterPicture } from "./after-picture";

declare global {
  interface Window {
    /** Asks a host that sizes its frames natively to take the document's height; not in every browser. */
    requestResize?: () => unknown;
  }
}

const root = document.documentElement;
const host = window.parent;
const childId = new URLSearchParams(location.search).get("childId");
// Some hosts look for the frame whose src holds this text, by a selector that a quote or a backslash would break.
const place = (location.pathname + location.search).split(/['\\]/)[0] ?? "";
// Answers to one height: a host that asks again and again gets no more.
const patience = 9;

let told = 0;
let answers = 0;
let resting = false;
let resizerId = "";
let resizerEvent = "";

// A height is no secret, and a host may be anyone.
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
  // The separator inside an id would turn the message into another one.
  if (childId && !childId.includes("xPYMx")) post(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
};

const dialects: readonly ((height: number) => unknown)[] = [
  pym,
  amp,
  openResizer,
  wordpress,
  iframeResizer,
  (height) => post({ "datawrapper-height": { [place]: height } }),
  (height) => post(JSON.stringify({ src: location.href, context: "iframe.resize", height })),
  (value) => post(JSON.stringify({ id: place, type: "set-height", value })),
  () => window.requestResize?.(),
];

/** The content's height in px; 0 while the frame is not laid out. The root's box shrinks too, unlike `scrollHeight`. */
const measure = () => (innerWidth ? Math.ceil(root.getBoundingClientRect().height) : 0);

const say = (dialect: (height: number) => unknown, height: number) => {
  try {
    dialect(height);
  } catch {
    // A sandbox or a browser that refuses one dialect leaves the others.
  }
};

/** Tells the height in every dialect if it changed, at most ten times a second. */
const tell = () => {
  const height = measure();
  if (resting || !height || height === told) return;
  told = height;
  answers = 0;
  resting = true;
  setTimeout(() => {
    resting = false;
    tell();
  }, 100);
  for (const dialect of dialects) say(dialect, height);
};

const answer = (dialect: (height: number) => unknown) => {
  if (told && answers++ < patience) say(dialect, told);
};

const field = (value: unknown, name: string): unknown =>
  value instanceof Object ? Reflect.get(value, name) : undefined;

const listen = ({ source, data }: MessageEvent<unknown>) => {
  if (source !== host) return;
  const theme = field(field(data, "counterpoint"), "theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  if (theme === "auto") delete root.dataset.theme;
  tell();
  const type = field(data, "type");
  if (type === "frames-init") answer(amp);
  if (type === "iframe-child-init" || type === "iframe-get-child-dimensions") answer(openResizer);
  if (field(data, "message") === "ready") answer(wordpress);
  const id = typeof data === "string" && /^\[iFrameSizer\]([^:]+):[^:]*:(?:true|false):/.exec(data)?.[1];
  if (!id) return;
  if (id !== resizerId) resizerEvent = "init";
  resizerId = id;
  answer(iframeResizer);
};

const begin = () => {
  tell();
  say(() => post("[iFrameResizerChild]Ready"), told);
  addEventListener("load", tell);
  addEventListener("resize", tell);
  document.addEventListener("toggle", tell, true);
  // Frames out of sight run neither animation frames nor observers, but slow timers.
  for (const ms of [300, 1000, 3000]) setTimeout(tell, ms);
  new ResizeObserver(tell).observe(root);
  document.fonts.ready.then(tell);
};

/**
 * Tells the host how high the document is, in px, whenever that changes, and takes a theme from it. Speaks the messages
 * of pym.js, AMP (also sidechain and frames), Datawrapper, Embedly, WordPress, the Guardian, iframe-resizer 4 and
 * open-iframe-resizer, and asks browsers that size frames natively. Outside of a frame it does nothing.
 */
export function followHost(): void {
  if (host === window) return;
  // At once, because a host may send a theme or a question as soon as the frame is loaded.
  addEventListener("message", listen);
  addEventListener("hashchange", () => answer(wordpress));
  afterPicture(begin);
}
