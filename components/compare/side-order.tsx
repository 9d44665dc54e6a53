"use client";

import type { ReactNode } from "react";
import { useAddress } from "@/components/hooks/use-address";

/** Sets `data-order` from the page's address; by it the style sheet decides which side is on the left. */
export function SideOrder({ children }: { readonly children: ReactNode }) {
  const { parameters } = useAddress();
  return <div data-order={parameters.get("_v_order") === "swapped" ? "swapped" : "given"}>{children}</div>;
}
