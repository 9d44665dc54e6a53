import type { BuildOptions } from "esbuild";
import { bundle } from "./bundle";
import { isMain } from "./run";

/** How the script inside an embed is made: one classic script for browsers from 2017 on, to stand in a document. */
export const guestOptions: BuildOptions = {
  entryPoints: ["components/embed/guest.ts"],
  outfile: ".build/guest.js",
  bundle: true,
  platform: "browser",
  format: "iife",
  target: "es2017",
  minify: true,
  logLevel: "warning",
};

/**
 * Bundles the script that stands in every embed.
 *
 * @param options `watch` rebuilds on every change until the result's `stop` is called
 * @returns a handle; without `watch` there is nothing to stop
 * @throws what esbuild reports when the first build fails
 */
export function buildGuest({ watch = false }: { readonly watch?: boolean } = {}) {
  return bundle(guestOptions, watch);
}

if (isMain(import.meta.url)) await buildGuest({ watch: process.argv.includes("--watch") });
