import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settingDocs } from "@/lib/server/setting-kinds";
import { settings } from "@/lib/server/settings";
import { isMain, reportError, root } from "./run";

const begin = "<!-- settings:begin -->";
const end = "<!-- settings:end -->";

/** The path of the README, whose table of settings is generated from their declarations. */
export const readmeFile = join(root, "README.md");

/** The README's text with the table of settings between its markers. Throws if a marker is missing. */
export function withSettings(readme: string): string {
  const [before, rest = ""] = readme.split(begin);
  const [, after] = rest.split(end);
  if (before === undefined || after === undefined) throw new Error(`the README lacks its markers: ${begin} ${end}`);
  return `${before}${begin}\n\n${settingsTable()}\n\n${end}${after}`;
}

function settingsTable(): string {
  const rows = Object.entries(settings).map(([name, schema]) => {
    const doc = settingDocs.get(schema);
    if (!doc) throw new Error(`no words for the setting: ${name}`);
    return [`\`${name}\``, doc.kind, doc.fallback, doc.help];
  });
  return table([["Variable", "Value", "Default", "What it does"], ...rows]);
}

/** A Markdown table with columns as wide as their longest cell, as the formatter writes it. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
  const [first = "", ...others] = rows.map(line);
  return [first, line(widths.map((width) => "-".repeat(width))), ...others].join("\n");
}

/** Rewrites the README on disk and returns the exit code. */
async function buildSettingsTable(): Promise<number> {
  writeFileSync(readmeFile, withSettings(readFileSync(readmeFile, "utf8")));
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = await buildSettingsTable().catch(reportError);
