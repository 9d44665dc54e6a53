"use client";

import useSWR from "swr";

interface EntriesRef {
  /** The address of a page that has them. */
  readonly page: string;
  readonly edition: string;
}

interface MarkupEntry {
  readonly id: string;
  readonly html: string;
  /** How many rows cite it. */
  readonly supports: number;
}

/**
 * The entries of a page as markup, by their ids, once per edition; undefined while they load, and for a null ref.
 */
export function useEntries(ref: EntriesRef | null) {
  const { data } = useSWR(ref, fetchEntries, { keepPreviousData: true, revalidateOnFocus: false });
  return data;
}

/** All entries of a page by their ids. Throws for a status that is not 2xx. */
async function fetchEntries({ page }: { readonly page: string }): Promise<ReadonlyMap<string, MarkupEntry>> {
  const response = await fetch(page);
  if (!response.ok) throw new Error(`request failed with ${response.status}: ${page}`);
  const parsed = new DOMParser().parseFromString(await response.text(), "text/html");
  const articles = [...parsed.querySelectorAll<HTMLElement>("article[data-supports]")];
  return new Map(
    articles.map((article) => {
      const { id, outerHTML: html } = article;
      return [id, { id, html, supports: Number(article.dataset.supports) }];
    }),
  );
}
