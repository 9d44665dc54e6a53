"use client";

import type { AddressChange } from "@/components/hooks/use-address";
import styles from "./choice-links.module.css";
import bar from "./link-bar.module.css";
import { StateLink } from "./state-link";

export interface Choice {
  readonly label: string;
  /** The changes of the page's address. */
  readonly changes: AddressChange;
  readonly current: boolean;
}

interface ChoiceLinksProps {
  /** The accessible name of the group. */
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** A choice of one of several states, as links, so that it works without scripting and can be shared. */
export function ChoiceLinks({ label, choices }: ChoiceLinksProps) {
  return (
    <nav className={`${bar.bar} ${styles.choices}`} aria-label={label}>
      {choices.map((choice) => (
        <StateLink key={choice.label} changes={choice.changes} current={choice.current}>
          {choice.label}
        </StateLink>
      ))}
    </nav>
  );
}
