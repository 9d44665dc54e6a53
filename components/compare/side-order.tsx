"use client";

import type { ReactNode } from "react";
import { useAddress } from "@/components/hooks/use-address";

interface SideOrderProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** Tells the style sheet, by `data-order`, which of the two sides the page's address puts on the left. */
export function SideOrder({ className, children }: SideOrderProps) {
  const { parameters } = useAddress();
  return (
    <div className={className} data-order={parameters.get("_v_order") === "swapped" ? "swapped" : "given"}>
      {children}
    </div>
  );
}
