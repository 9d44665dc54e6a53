"use client";

import type { Address } from "@/components/hooks/use-address";
import styles from "./choice-links.module.css";
import { StateLink } from "./state-link";

export interface Choice {
  readonly label: string;
  /** What choosing it changes in the address. */
  readonly changes: Parameters<Address["change"]>[0];
  readonly current: boolean;
}

interface ChoiceLinksProps {
  /** What is chosen, for assistive technology. */
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Choices of which one holds, as links of the page's address, so that they work without a script and can be shared. */
export function ChoiceLinks({ label, choices }: ChoiceLinksProps) {
  return (
    <nav className={styles.choices} aria-label={label}>
      {choices.map(({ label: words, changes, current }) => (
        <StateLink key={words} changes={changes} current={current}>
          {words}
        </StateLink>
      ))}
    </nav>
  );
}
