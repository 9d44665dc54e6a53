"use client";

import useSWR from "swr";
import { fetchJson } from "./fetch-json";

const second = 1000;

/** The edition that the server has now, asked for every minute, or every second while data is being edited. */
export function useEdition(story: string, often: boolean): string | undefined {
  const address = `/api/v1/${story}.json`;
  const { data } = useSWR<{ readonly edition: string }, Error>(address, fetchJson<{ readonly edition: string }>, {
    refreshInterval: often ? second : 60 * second,
    revalidateOnFocus: true,
  });
  return data?.edition;
}
