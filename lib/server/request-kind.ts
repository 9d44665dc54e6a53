/** What is asked for: a page, an embed, data, a file, or whether the server is well. */
export type RequestKind = "page" | "embed" | "api" | "file" | "probe";

const folders: Readonly<Record<string, RequestKind>> = {
  api: "api",
  embed: "embed",
  fonts: "file",
  og: "file",
  _next: "file",
  healthz: "probe",
  readyz: "probe",
  metrics: "probe",
};

/** The kind of a request, from its target as the client sent it. Whatever is at the root and has an extension is a file. */
export function requestKind(target: string): RequestKind {
  const [path = ""] = target.split("?");
  const [, first = "", ...rest] = path.split("/");
  if (Object.hasOwn(folders, first)) return folders[first] ?? "page";
  return rest.length === 0 && first.includes(".") ? "file" : "page";
}
