/**
 * Calls `react` when the parent process has ended, whatever ended it.
 *
 * @param {() => void} react
 * @returns {NodeJS.Timeout} to clear
 */
export function onOrphaned(react) {
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) react();
  }, 500).unref();
}
