const others: readonly string[] = ["api", "og", "healthz", "readyz", "metrics"];

/**
 * What is held back at a target until it is complete: a page, an embed, or a file, such as those of the build, fonts and
 * what has an extension at the root. Null for what has all its headers from its endpoint.
 */
export function heldKind(target: string): "page" | "embed" | "file" | null {
  const [path = ""] = target.split("?");
  const [first = "", ...rest] = path.split("/").slice(1);
  if (others.includes(first)) return null;
  if (first === "embed") return "embed";
  const isFile = path.startsWith("/_next/static/") || first === "fonts" || (rest.length === 0 && first.includes("."));
  return isFile ? "file" : "page";
}
