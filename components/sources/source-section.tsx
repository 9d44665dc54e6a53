"use client";

import { TableSection, type TableSectionProps } from "@/components/table/table-section";
import type { SourceEntries } from "@/lib/story/source-entries";
import { SourceList } from "./source-list";

interface SourceSectionProps extends Omit<TableSectionProps, "body"> {
  /** Every source of the story, whatever is selected. */
  readonly sources: SourceEntries;
}

/** The sources, with the search, filters, count and downloads that tables have too. */
export function SourceSection({ sources, ...table }: SourceSectionProps) {
  const byId = new Map(sources.entries.map((entry) => [entry.id, entry]));
  return (
    <TableSection
      {...table}
      body={(rows) => (
        <SourceList
          story={table.story}
          lang={table.lang}
          order={table.order}
          entries={rows.flatMap((row) => byId.get(String(row.id)) ?? [])}
          datasets={sources.datasets}
        />
      )}
    />
  );
}
