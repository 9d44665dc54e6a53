"use client";

import { PageError } from "@/components/site/page-error";

interface ErrorPageProps {
  readonly reset: () => void;
}

/** Error boundary for the pages of a story; header and footer stay. */
export default function ErrorPage({ reset }: ErrorPageProps) {
  return <PageError retry={reset} />;
}
