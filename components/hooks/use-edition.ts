"use client";

import useSWR from "swr";
import { fetchJson } from "./fetch-json";

/** Polls the current edition of a story: every minute, or every second for `often`, while data is being edited. */
export function useEdition(story: string, often: boolean): string | undefined {
  const { data } = useSWR(`/api/v1/${story}.json`, fetchJson<{ readonly edition: string }>, {
    refreshInterval: often ? 1000 : 60_000,
    revalidateOnFocus: true,
  });
  return data?.edition;
}
