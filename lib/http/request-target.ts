/** What the target of a request line names (RFC 9112 §3.2). */
export type RequestTarget =
  | {
      readonly kind: "path";
      /** Path and query, beginning with one slash; the path can be decoded. */
      readonly target: string;
      /** The host of an absolute target, which takes precedence over the `Host` header. */
      readonly host: string | null;
    }
  /** The server as a whole, `*`. */
  | { readonly kind: "server" }
  | { readonly kind: "malformed" };

/** Reads the target of a request line. Percent escapes of its path that are no UTF-8 are escaped themselves. */
export function readTarget(text: string): RequestTarget {
  if (text === "*") return { kind: "server" };
  const [, host = null, rest = ""] = /^(?:https?:\/\/([^/?#\\]*))?(.*)$/is.exec(text) ?? [];
  const [address = ""] = (host === null || rest.startsWith("/") ? rest : `/${rest}`).split("#");
  if (!address.startsWith("/")) return { kind: "malformed" };
  return { kind: "path", target: decodablePath(address), host };
}

/** Whether a text can be a `Host` header (RFC 9110 §7.2): a name or an IP address, and a port. */
export function isHost(text: string): boolean {
  return /^(?:[\w.~!$&'()*+,;=%-]+|\[[0-9a-f:.]+\])(?::\d{0,5})?$/i.test(text);
}

/** A target whose path has no backslash and no two slashes in a row, so that no browser can take it for a host. */
export function withSingleSlashes(target: string): string {
  const [path = "", ...query] = target.split("?");
  return [path.replace(/[/\\]+/g, "/"), ...query].join("?");
}

/** The parameters of a target's query as they are written, empty ones too; none where it has no query. */
export function writtenParameters(target: string): string[] {
  const start = target.indexOf("?");
  return start === -1 ? [] : target.slice(start + 1).split("&");
}

/** A target with only the first parameters of its query. */
export function withFirstParameters(target: string, count: number): string {
  const parameters = writtenParameters(target);
  if (parameters.length <= count) return target;
  return `${target.slice(0, target.indexOf("?") + 1)}${parameters.slice(0, count).join("&")}`;
}

function decodablePath(address: string): string {
  const [path = "", ...query] = address.split("?");
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    return [path.replaceAll("%", "%25"), ...query].join("?");
  }
}
