import type { PartPaint } from "../kit/digest";
import type { SourceGrade } from "./source-grade";

/** From the darkest to the empty one: the nearer to the events, the more ink. */
export const gradePaint: Readonly<Record<SourceGrade, PartPaint>> = {
  primary: { fill: "var(--ink)", stroke: "var(--ink)", text: "var(--paper)" },
  agency: { fill: "var(--neither)", stroke: "var(--neither)", text: "var(--paper)" },
  reporting: { fill: "var(--rule)", stroke: "var(--neither)", text: "var(--ink)" },
  weakest: { fill: "var(--paper)", stroke: "var(--neither)", text: "var(--ink)" },
};
