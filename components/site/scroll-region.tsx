import type { ReactNode, Ref } from "react";

interface ScrollRegionProps {
  /** The accessible name. */
  readonly label: string;
  readonly className: string | undefined;
  readonly ref?: Ref<HTMLElement>;
  /** Whether its content fits or is wider, for the style sheet; undefined while that is unknown. */
  readonly fit?: "whole" | "wide" | undefined;
  readonly children: ReactNode;
}

/** A scrollable part of a page: a named region with a tab stop, so that the arrow keys can scroll it. */
export function ScrollRegion({ label, className, ref, fit, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={ref} className={className} data-fit={fit} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
