"use client";

import { PageError } from "@/components/site/page-error";

interface ErrorPageProps {
  readonly reset: () => void;
}

/** Error boundary for the pages below this layout. */
export default function ErrorPage({ reset }: ErrorPageProps) {
  return <PageError retry={reset} />;
}
