/**
 * Runs something once, after the document's first picture, which would wait for it. A frame out of sight has no picture,
 * so there it runs after a tenth of a second.
 */
export function afterPicture(run: () => void): void {
  let isRun = false;
  const once = () => {
    if (isRun) return;
    isRun = true;
    run();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 100);
}
