/** The window of the page that holds this frame; this window itself where there is none. */
export const host = window.parent;

/** Sends a message to the host, which may be any site: nothing that an embed says is confidential. */
export function post(message: unknown): void {
  host.postMessage(message, "*");
}

/** Sends WordPress a message of its own; does nothing where WordPress has given the frame no secret. */
export function postToWordpress(message: "height" | "link", value: unknown): void {
  const secret = /secret=([a-z\d]+)/i.exec(location.hash);
  if (secret) post({ message, value, secret: secret[1] });
}
