import type { Pair } from "./lang";

/** The two values that every story's `side` columns share, beside the ids of its sides. */
export const bothSides: readonly { readonly id: "both" | "neither"; readonly label: Pair }[] = [
  { id: "both", label: { en: "Both", ko: "양쪽" } },
  { id: "neither", label: { en: "Neither", ko: "해당 없음" } },
];
