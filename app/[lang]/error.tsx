"use client";

import { PageFailure } from "@/components/site/page-failure";

interface ErrorPageProps {
  readonly reset: () => void;
}

/** Shown when a page could not be made. */
export default function ErrorPage({ reset }: ErrorPageProps) {
  return <PageFailure retry={reset} />;
}
