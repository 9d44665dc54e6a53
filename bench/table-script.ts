import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { isMain, reportError, root } from "@/scripts/run";
import { kb } from "./kb";
import { reportFaults } from "./report-faults";

/** Max bytes, gzipped. */
const budget = 45_000;

/** What pages without a table load as well, and what is loaded beside the chart of a page. */
const shared = ["react", "react-dom", "react/jsx-runtime", "next/*", "swr", "@/components/chart/small-chart"];

/**
 * Bundles the script of tables without what every page loads, and weighs it gzipped: what every table needs, and what is
 * loaded only for more than 500 rows. Returns 1 when the first part is over budget.
 */
export async function benchTableScript(): Promise<number> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["components/table/table-section.tsx"],
    outdir: ".build/table-script",
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    external: shared,
    loader: { ".css": "empty" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const outputs = Object.entries(metafile.outputs).filter(([path]) => path.endsWith(".js"));
  const size = (path: string) =>
    gzipSync(outputFiles.find((file) => file.path.endsWith(path))?.contents ?? new Uint8Array()).length;
  const first = new Set(
    outputs.flatMap(([path, { entryPoint, imports }]) =>
      entryPoint === "components/table/table-section.tsx"
        ? [path, ...imports.filter(({ kind }) => kind === "import-statement").map((each) => each.path)]
        : [],
    ),
  );
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + size(path), 0);
  const names = outputs.map(([path]) => path);
  const own = sum(names.filter((path) => first.has(path)));
  const later = sum(names.filter((path) => !first.has(path)));
  console.log("| script of the tables | KB gzipped |\n|---|--:|");
  console.log(`| with every table | ${kb(own)} |\n| beyond 500 rows | ${kb(later)} |`);
  return reportFaults(own > budget ? [`script of a table of ${own} bytes, max ${budget}`] : []);
}

if (isMain(import.meta.url)) process.exitCode = await benchTableScript().catch(reportError);
