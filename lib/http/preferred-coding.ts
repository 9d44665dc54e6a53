/** The content codings that pages are sent in, the better one first. */
const codings = ["br", "gzip"] as const;

export type Coding = (typeof codings)[number];

/** The better of the content codings that `Accept-Encoding` lists with a weight above 0; null for none (RFC 9110 §12.5.3). */
export function preferredCoding(header: string | undefined): Coding | null {
  const accepted = new Map(
    (header ?? "").split(",").map((entry) => {
      const [name = "", ...parameters] = entry
        .toLowerCase()
        .split(";")
        .map((part) => part.trim());
      const weight = parameters.find((parameter) => parameter.startsWith("q="));
      return [name, weight === undefined || Number(weight.slice(2)) > 0];
    }),
  );
  return codings.find((coding) => accepted.get(coding) ?? accepted.get("*") ?? false) ?? null;
}
