"use client";

import { type Address, changeParameters, useAddress } from "@/components/hooks/use-address";
import { withParameters } from "@/lib/query/format-query";
import styles from "./choice-links.module.css";

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
  const { path, parameters, change } = useAddress();
  return (
    <nav className={styles.choices} aria-label={label}>
      {choices.map(({ label: words, changes, current }) => (
        <a
          key={words}
          href={withParameters(path, changeParameters(parameters, changes))}
          aria-current={current ? "true" : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            change(changes);
          }}
        >
          {words}
        </a>
      ))}
    </nav>
  );
}
