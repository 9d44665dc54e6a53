/** How a kind of page into which embeds are pasted frames them, and which messages it takes for a height. */
export interface HostRules {
  /** Whether such a page listens to messages at all. */
  readonly listens: boolean;
  /** What it adds to the frame's address. */
  readonly query?: Readonly<Record<string, string>>;
  readonly hash?: string;
  readonly sandbox?: string;
  /** What it says to the frame when it has loaded, or when the frame says that it is ready. */
  readonly greeting?: unknown;
  /** The bounds in px within which it follows. */
  readonly bounds?: { readonly least: number; readonly greatest: number };
  /** The height in px that a message tells; null when it is none. */
  height?(message: unknown): number | null;
}

const id = "counterpoint-check";

/** The kinds of pages, by id; the messages are those that the published loaders exchange. */
export const hostKinds = {
  plain: { listens: false },
  native: { listens: false },
  pym: {
    listens: true,
    query: { initialWidth: "640", childId: id, parentTitle: "", parentUrl: "" },
    height: (message) => numberIn(message, new RegExp(`^pymxPYMx${id}xPYMxheightxPYMx(\\d+)$`)),
  },
  sidechain: { listens: true, height: ampHeight },
  frames: { listens: true, greeting: { type: "frames-init" }, height: ampHeight },
  "iframe-resizer": {
    listens: true,
    greeting: `[iFrameSizer]${id}:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true`,
    height: (message) => numberIn(message, new RegExp(`^\\[iFrameSizer\\]${id}:(\\d+):`)),
  },
  "open-iframe-resizer": {
    listens: true,
    greeting: { type: "iframe-child-init" },
    height: (message) => (field(message, "type") === "iframe-resized" ? numberOf(field(message, "height")) : null),
  },
  datawrapper: {
    listens: true,
    height: (message) => {
      const heights = field(message, "datawrapper-height");
      return typeof heights === "object" && heights !== null ? numberOf(Object.values(heights)[0]) : null;
    },
  },
  wordpress: {
    listens: true,
    hash: "?secret=abcdefghij",
    sandbox: "allow-scripts",
    bounds: { least: 200, greatest: 1000 },
    greeting: { message: "ready", secret: "abcdefghij" },
    height: (message) =>
      field(message, "message") === "height" && field(message, "secret") === "abcdefghij"
        ? numberOf(field(message, "value"))
        : null,
  },
  guardian: {
    listens: true,
    height: (message) => {
      const told = parsed(message);
      return field(told, "type") === "set-height" ? numberOf(field(told, "value")) : null;
    },
  },
  amp: { listens: true, sandbox: "allow-scripts", height: ampHeight },
  embedly: {
    listens: true,
    height: (message) => {
      const told = parsed(message);
      return field(told, "context") === "iframe.resize" ? numberOf(field(told, "height")) : null;
    },
  },
} satisfies Readonly<Record<string, HostRules>>;

export type HostName = keyof typeof hostKinds;

/** How a kind of page behaves. */
export function hostRules(name: HostName): HostRules {
  return hostKinds[name];
}

/** The frame's address as a kind of page asks for it. */
export function hostedAddress(embed: string, name: HostName): string {
  const { query = {}, hash } = hostRules(name);
  const address = new URL(embed);
  for (const [parameter, value] of Object.entries(query)) address.searchParams.set(parameter, value);
  if (hash !== undefined) address.hash = hash;
  return address.href;
}

function ampHeight(message: unknown): number | null {
  return field(message, "sentinel") === "amp" && field(message, "type") === "embed-size"
    ? numberOf(field(message, "height"))
    : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : null;
}

function numberIn(message: unknown, pattern: RegExp): number | null {
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
