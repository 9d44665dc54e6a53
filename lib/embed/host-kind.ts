import { frameSandbox } from "./frame-sandbox";

/** How a kind of page into which embeds are pasted frames them, and which messages it takes for a height. */
interface HostRules {
  /** What it adds to the frame's address. */
  readonly query?: Readonly<Record<string, string>>;
  readonly hash?: string;
  readonly sandbox?: string;
  /** What it says to the frame when it has loaded, or when the frame says that it is ready. */
  readonly greeting?: unknown;
  /** The bounds in px within which it follows. */
  readonly bounds?: { readonly min: number; readonly max: number };
  /** The height in px that a message reports; null when it reports none. Absent where no messages are listened to. */
  height?(message: unknown): number | null;
}

const id = "counterpoint-check";
const secret = "abcdefghij";

const ampHeight = (message: unknown) => member(message, { sentinel: "amp", type: "embed-size" }, "height");

/** The kinds of pages, by id; the messages are those that the published loaders exchange. */
export const hostKinds = {
  plain: {},
  native: {},
  pym: {
    query: { initialWidth: "640", childId: id, parentTitle: "", parentUrl: "" },
    height: (message) => matched(message, new RegExp(`^pymxPYMx${id}xPYMxheightxPYMx(\\d+)$`)),
  },
  sidechain: { height: ampHeight },
  frames: { greeting: { type: "frames-init" }, height: ampHeight },
  "iframe-resizer": {
    greeting: `[iFrameSizer]${id}:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true`,
    height: (message) => matched(message, new RegExp(`^\\[iFrameSizer\\]${id}:(\\d+):`)),
  },
  "open-iframe-resizer": {
    greeting: { type: "iframe-child-init" },
    height: (message) => member(message, { type: "iframe-resized" }, "height"),
  },
  datawrapper: { height: (message) => positive(Object.values(Object(field(message, "datawrapper-height")))[0]) },
  wordpress: {
    hash: `?secret=${secret}`,
    sandbox: "allow-scripts",
    bounds: { min: 200, max: 1000 },
    greeting: { message: "ready", secret },
    height: (message) => member(message, { message: "height", secret }, "value"),
  },
  guardian: { height: (message) => member(parsed(message), { type: "set-height" }, "value") },
  amp: { sandbox: frameSandbox, height: ampHeight },
  embedly: { height: (message) => member(parsed(message), { context: "iframe.resize" }, "height") },
} satisfies Readonly<Record<string, HostRules>>;

export type HostName = keyof typeof hostKinds;

/** How a kind of page behaves. */
export function hostRules(name: HostName): HostRules {
  return hostKinds[name];
}

/** The frame's address as a kind of page requests it. */
export function hostedAddress(embed: string, name: HostName): string {
  const { query = {}, hash } = hostRules(name);
  const address = new URL(embed);
  for (const [parameter, value] of Object.entries(query)) address.searchParams.set(parameter, value);
  if (hash !== undefined) address.hash = hash;
  return address.href;
}

/** The number in a member of a message whose other members are as expected; null for any other message. */
function member(message: unknown, expected: Readonly<Record<string, string>>, name: string): number | null {
  const isExpected = Object.entries(expected).every(([key, value]) => field(message, key) === value);
  return isExpected ? positive(field(message, name)) : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function positive(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : null;
}

function matched(message: unknown, pattern: RegExp): number | null {
  const [, digits] = typeof message === "string" ? (pattern.exec(message) ?? []) : [];
  return digits === undefined ? null : Number(digits);
}

function parsed(message: unknown): unknown {
  if (typeof message !== "string" || !message.startsWith("{")) return undefined;
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}
