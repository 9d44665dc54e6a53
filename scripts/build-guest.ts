import type { BuildOptions } from "esbuild";
import { bundle } from "./bundle";
import { isMain } from "./run";

/** How to bundle the script of embeds: one classic script for browsers from 2017 on, to be inlined. */
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
 * Bundles the inline script of embeds.
 *
 * @param options `watch` rebuilds on every change until `stop` is called
 * @throws esbuild's error when the first build fails
 */
export function buildGuest({ watch = false }: { readonly watch?: boolean } = {}) {
  return bundle(guestOptions, watch);
}

if (isMain(import.meta.url)) await buildGuest({ watch: process.argv.includes("--watch") });
