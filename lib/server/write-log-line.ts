/** How serious a line of the log is. */
export type LogLevel = "info" | "warn" | "error";

/** What a line says beside its time and level. Undefined fields are left out. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Longer texts are cut: a target may have 16 KB, a stack has no limit at all. */
const maxLength = 8000;

/**
 * Writes one line of JSON, beginning with `time` (ISO 8601, UTC) and `level`: to standard output, warnings and errors to
 * standard error. Line breaks within a text are escaped by JSON, so a request cannot forge a line.
 */
export function writeLogLine(level: LogLevel, fields: LogFields): void {
  const cut = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === "string" && value.length > maxLength ? `${value.slice(0, maxLength)}…` : value,
  ]);
  const line = `${JSON.stringify({ time: new Date().toISOString(), level, ...Object.fromEntries(cut) })}\n`;
  (level === "info" ? process.stdout : process.stderr).write(line);
}
