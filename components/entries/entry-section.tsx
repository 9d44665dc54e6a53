"use client";

import type { ReactNode } from "react";
import { TableSection } from "@/components/table/table-section";
import type { TableSource } from "@/components/table/use-selection";

/** The props of a list that shows the rows of a table as entries. */
export interface EntryListProps<Entry> extends TableSource {
  /** The entries of all rows of the dataset, selected or not. */
  readonly entries: readonly Entry[];
}

/** The props of one entry. */
export interface EntryProps<Entry> extends Pick<TableSource, "story" | "lang"> {
  readonly entry: Entry;
}

interface EntrySectionProps<Entry> extends EntryListProps<Entry> {
  /** Renders the entries of the selected rows. */
  readonly children: (entries: readonly Entry[]) => ReactNode;
}

/** A list of entries with the search, filters, row count and downloads of a table. */
export function EntrySection<Entry extends { readonly id: string }>({
  entries,
  children,
  ...table
}: EntrySectionProps<Entry>) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return <TableSection {...table} body={(rows) => children(rows.flatMap((row) => byId.get(String(row.id)) ?? []))} />;
}
