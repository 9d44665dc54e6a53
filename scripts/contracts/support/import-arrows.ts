import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { root } from "../../run";

/** An import of one source file by another, as paths from the project's folder without their extensions. */
export interface ImportArrow {
  readonly from: string;
  readonly to: string;
}

const specifiers = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g;

/** Every import between source files of a layer, such as `lib`, including types; without tests and their fixtures. */
export function importArrows(layer: string): readonly ImportArrow[] {
  return readdirSync(join(root, layer), { recursive: true, encoding: "utf8" })
    .map((path) => `${layer}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/testing\//.test(path))
    .flatMap((path) => arrowsOf(path, readFileSync(join(root, path), "utf8")))
    .filter(({ to }) => to.startsWith(`${layer}/`));
}

/** The imports that a source file's text names by a relative path or by `@/`. */
export function arrowsOf(path: string, text: string): readonly ImportArrow[] {
  return [...text.matchAll(specifiers)].flatMap(([, specifier = ""]) => {
    if (specifier.startsWith("@/")) return [{ from: path, to: specifier.slice(2) }];
    return specifier.startsWith(".") ? [{ from: path, to: posix.join(dirname(path), specifier) }] : [];
  });
}

/** The folder of a layer in which a file is, as `charts` for `lib/charts/kit/box`. */
export function folderOf(path: string): string {
  return path.split("/")[1] ?? "";
}
