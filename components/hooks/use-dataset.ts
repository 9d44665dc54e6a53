"use client";

import useSWR from "swr";
import type { Lookups } from "@/lib/query/lookups";
import type { PlainRow } from "@/lib/query/plain-row";
import { fetchJson } from "./fetch-json";

interface DatasetRef {
  readonly story: string;
  readonly edition: string;
  readonly dataset: string;
  /** In which currency amounts are given beside their own; null for their own alone. */
  readonly money: "krw" | null;
}

/** All rows of a dataset with what their ids and words stand for, ready to be queried in the browser. */
export interface WholeDataset {
  readonly rows: readonly PlainRow[];
  readonly lookups: Lookups;
}

/** Loads a whole dataset once per edition; undefined until it is there, and for null. */
export function useDataset(ref: DatasetRef | null): WholeDataset | undefined {
  const key = ref && `/api/v1/${ref.story}/${ref.dataset} ${ref.edition} ${ref.money}`;
  const { data } = useSWR<WholeDataset, Error>(
    key,
    () => (ref ? loadDataset(ref) : Promise.reject(new Error("no dataset"))),
    {
      keepPreviousData: true,
      revalidateOnFocus: false,
    },
  );
  return data;
}

async function loadDataset({ story, edition, dataset, money }: DatasetRef): Promise<WholeDataset> {
  const won = money === null ? "" : `&_money=${money}`;
  const [{ rows }, lookups] = await Promise.all([
    fetchJson<{ readonly rows: readonly PlainRow[] }>(
      `/api/v1/${story}/${dataset}.json?_size=max${won}&_v_edition=${edition}`,
    ),
    fetchJson<Lookups>(`/api/v1/${story}/labels.json?_v_edition=${edition}`),
  ]);
  return { rows, lookups };
}
