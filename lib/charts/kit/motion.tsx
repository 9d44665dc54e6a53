import { createContext, useContext } from "react";

/** Whether marks travel to where an update puts them; only in a live chart, and not under reduced motion. */
export const MotionContext = createContext(false);

const moving = {
  isUpdateAnimationActive: true,
  animationDuration: 250,
  // Recharts sets the dashes to the outline's length at first sight, which cuts the outline of a bar that has grown.
  style: { strokeDasharray: "none" },
} as const;

/** What makes Recharts' `Rectangle` travel to its new place when the chart changes; nothing in a static drawing. */
export function useMotion(): Partial<typeof moving> {
  return useContext(MotionContext) ? moving : {};
}
