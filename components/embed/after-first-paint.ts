/**
 * Runs a function once, after the first paint of the document. A frame that is out of sight never paints, so there it
 * runs after 100 ms.
 */
export function afterFirstPaint(run: () => void): void {
  let hasRun = false;
  const once = () => {
    if (hasRun) return;
    hasRun = true;
    run();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 100);
}
