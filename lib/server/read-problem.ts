const problems: Readonly<Record<string, string>> = {
  ENOENT: "is a link that leads nowhere; mend or remove it",
  ELOOP: "is a link that leads back to itself; mend or remove it",
  EACCES: "may not be read by this user; grant the right to read it, for example by `chmod -R a+rX`",
  EPERM: "may not be read by this user; grant the right to read it, for example by `chmod -R a+rX`",
  ENOTDIR: "is a file, where a folder should be; rename it or move it away",
};

/** What is wrong with a file or folder that the system did not let us read, and what to do. Other errors are thrown on. */
export function readProblem(error: unknown): string {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
  return problems[error.code] ?? `could not be read, for the system says ${error.code}; look at the disk and try again`;
}
