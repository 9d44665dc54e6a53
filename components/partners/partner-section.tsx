"use client";

import { TableSection, type TableSectionProps } from "@/components/table/table-section";
import type { PartnerEntry } from "@/lib/story/partner-entries";
import { PartnerList } from "./partner-list";

interface PartnerSectionProps extends Omit<TableSectionProps, "body"> {
  /** Every partner of the story, whatever is selected. */
  readonly entries: readonly PartnerEntry[];
}

/** The partners by role, with the search, filters, count and downloads that tables have too. */
export function PartnerSection({ entries, ...table }: PartnerSectionProps) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <TableSection
      {...table}
      body={(rows) => (
        <PartnerList
          story={table.story}
          lang={table.lang}
          entries={rows.flatMap((row) => byId.get(String(row.id)) ?? [])}
        />
      )}
    />
  );
}
