import type { SideSlot } from "@/lib/story/side-slot";
import styles from "./side-mark.module.css";

/** The name of a side after its mark: the same shape and colour as in charts. */
export function SideMark({ slot, label }: { readonly slot: SideSlot; readonly label: string }) {
  return (
    <span className={styles.side}>
      <span className={`${styles.shape} ${styles[slot]}`} aria-hidden="true" />
      {label}
    </span>
  );
}
