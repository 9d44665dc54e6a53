import styles from "./side-mark.module.css";

interface SideMarkProps {
  /** The side's id, `both` or `neither`. */
  readonly side: string;
  readonly label: string;
  /** The sides in the story's order; the first two have colours and shapes. */
  readonly sides: readonly { readonly id: string }[];
}

/** A side's name behind its shape in its colour: the two cues that every chart uses too. */
export function SideMark({ side, label, sides }: SideMarkProps) {
  const slot = ["first", "second", "both", "neither"][sides.findIndex(({ id }) => id === side)] ?? "neither";
  return (
    <span className={styles.side}>
      <span className={`${styles.shape} ${styles[slot]}`} aria-hidden="true" />
      {label}
    </span>
  );
}
