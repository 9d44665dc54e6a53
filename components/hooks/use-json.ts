"use client";

import useSWR from "swr";
import { fetchJson } from "./fetch-json";

/** JSON of this server, kept while a newer one loads; undefined until it is there. A null address fetches nothing. */
export function useJson<Body>(address: string | null): Body | undefined {
  const { data } = useSWR<Body, Error>(address, fetchJson<Body>, { keepPreviousData: true, revalidateOnFocus: false });
  return data;
}
