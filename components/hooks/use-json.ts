"use client";

import useSWR from "swr";
import { fetchJson } from "./fetch-json";

/**
 * Fetches JSON from this server; a null address fetches nothing.
 *
 * @returns the latest response: while a new address loads, that of the previous one, and undefined before the first
 */
export function useJson<Body>(address: string | null): Body | undefined {
  const { data } = useSWR<Body, Error>(address, fetchJson<Body>, { keepPreviousData: true, revalidateOnFocus: false });
  return data;
}
