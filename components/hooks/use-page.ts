"use client";

import useSWR from "swr";

interface PageRef {
  readonly address: string;
  readonly edition: string;
}

/** Loads the document of a page of this site once per edition; undefined while it loads, and for a null ref. */
export function usePage(ref: PageRef | null): Document | undefined {
  const { data } = useSWR(ref, loadPage, { keepPreviousData: true, revalidateOnFocus: false });
  return data;
}

/** Throws for a status that is not 2xx. */
async function loadPage({ address }: PageRef): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`request failed with ${response.status}: ${address}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}
