/** The heights that a message reports, in px. Throws for a message that no host should receive. */
export function heightsIn(data: unknown): number[] {
  if (typeof data === "number") return [data];
  if (data instanceof Object) return Object.entries(data).flatMap(([name, value]) => numbersIn(name, value));
  if (typeof data !== "string") throw new Error(`an empty message: ${data}`);
  if (data === "[iFrameResizerChild]Ready") return [];
  const text = /^\[iFrameSizer\][^:]+:(\d+):\d+:\w+$/.exec(data) ?? /^pymxPYMx.+xPYMxheightxPYMx(\d+)$/.exec(data);
  if (text) return [Number(text[1])];
  if (data.startsWith("{")) return heightsIn(JSON.parse(data));
  throw new Error(`an unknown message: ${data}`);
}

function numbersIn(name: string, value: unknown): number[] {
  if (name === "width") return [];
  return typeof value === "string" && name !== "height" && name !== "value" ? [] : heightsIn(value);
}
