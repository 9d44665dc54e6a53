"use client";

import type { ReactNode } from "react";
import { type AddressChange, changeParameters, useAddress } from "@/components/hooks/use-address";
import { withParameters } from "@/lib/query/format-query";

interface StateLinkProps {
  /** The changes of the page's address. */
  readonly changes: AddressChange;
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  /** The accessible name, if the visible content does not suffice. */
  readonly label?: string | undefined;
  readonly current?: boolean | undefined;
  readonly children: ReactNode;
}

/** A link to another state of the page, which is applied without a reload; without scripting it is a plain link. */
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
