import type { SideSlot } from "@/lib/charts/kit/chart";
import styles from "./side-mark.module.css";

interface SideMarkProps {
  readonly slot: SideSlot;
  readonly label: string;
}

/** A side's name behind its shape in its colour: the two cues that every chart uses too. */
export function SideMark({ slot, label }: SideMarkProps) {
  return (
    <span className={styles.side}>
      <span className={`${styles.shape} ${styles[slot]}`} aria-hidden="true" />
      {label}
    </span>
  );
}
