"use client";

import useSWR from "swr";
import type { Lookups } from "@/lib/query/lookups";
import type { PlainRow } from "@/lib/query/plain-row";
import { fetchJson } from "./fetch-json";

interface DatasetRef {
  readonly story: string;
  readonly edition: string;
  readonly dataset: string;
  /** The currency that amounts are also converted to; null for none. */
  readonly money: string | null;
}

/**
 * Loads all rows of a dataset with the labels of their ids and terms, ready to be queried in the browser, once per
 * edition; undefined while they load, and for a null ref.
 */
export function useDataset(ref: DatasetRef | null) {
  const { data } = useSWR(ref, loadDataset, { keepPreviousData: true, revalidateOnFocus: false });
  return data;
}

async function loadDataset({ story, edition, dataset, money }: DatasetRef) {
  const converted = money === null ? "" : `&_money=${money}`;
  const [{ rows }, lookups] = await Promise.all([
    fetchJson<{ readonly rows: readonly PlainRow[] }>(
      `/api/v1/${story}/${dataset}.json?_size=max${converted}&_v_edition=${edition}`,
    ),
    fetchJson<Lookups>(`/api/v1/${story}/labels.json?_v_edition=${edition}`),
  ]);
  return { rows, lookups };
}
