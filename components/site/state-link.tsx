"use client";

import type { ReactNode } from "react";
import { type Address, changeParameters, useAddress } from "@/components/hooks/use-address";
import { withParameters } from "@/lib/query/format-query";

interface StateLinkProps {
  /** What following the link changes in the page's address. */
  readonly changes: Parameters<Address["change"]>[0];
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  /** Its name for assistive technology where what is seen does not say enough. */
  readonly label?: string | undefined;
  readonly current?: boolean | undefined;
  readonly children: ReactNode;
}

/** A link to the page in another state, which is reached in place; without a script, or in a new tab, by its address. */
export function StateLink({ changes, className, title, label, current, children }: StateLinkProps) {
  const { path, parameters, change } = useAddress();
  return (
    <a
      className={className}
      href={withParameters(path, changeParameters(parameters, changes))}
      title={title}
      aria-label={label}
      aria-current={current ? "true" : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change(changes);
      }}
    >
      {children}
    </a>
  );
}
