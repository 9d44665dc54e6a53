import { createContext, useContext } from "react";

/** Whether marks move to their new positions on an update; only in a live chart, and not under reduced motion. */
export const MotionContext = createContext(false);

const moving = {
  isUpdateAnimationActive: true,
  animationDuration: 250,
  // Recharts sets the dashes to the length of the first outline, which would cut that of a bar that has grown.
  style: { strokeDasharray: "none" },
} as const;

/** Props that make Recharts' `Rectangle` move to its new position on an update; none in a static drawing. */
export function useMotion(): Partial<typeof moving> {
  return useContext(MotionContext) ? moving : {};
}
