import type { ReactNode } from "react";
import type { SideShape } from "@/lib/story/side-key";
import { usualShapes } from "@/lib/story/side-shapes";
import type { SideSlot } from "@/lib/story/side-slot";
import styles from "./side-mark.module.css";

interface SideMarkProps {
  readonly slot: SideSlot;
  readonly label: ReactNode;
  /** The shape that the story gives the side; by default the usual one of the slot. */
  readonly shape?: SideShape;
}

/** The name of a side after its mark: the same shape and colour as in charts. */
export function SideMark({ slot, label, shape = usualShapes[slot] }: SideMarkProps) {
  return (
    <span className={styles.side}>
      <span className={`${styles.shape} ${styles[slot]} ${styles[shape]}`} aria-hidden="true" />
      {label}
    </span>
  );
}
