import type { ReactNode } from "react";

interface ScrollRegionProps {
  /** What scrolls, for readers who do not see it. */
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A part of a page that scrolls by itself: a named region with a tab stop, from which the arrow keys scroll it. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
