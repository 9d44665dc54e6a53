"use client";

import { TableSection, type TableSectionProps } from "@/components/table/table-section";
import type { EventEntry } from "@/lib/story/event-entries";
import { EventList } from "./event-list";

interface EventSectionProps extends Omit<TableSectionProps, "body"> {
  /** Every event of the story, whatever is selected. */
  readonly entries: readonly EventEntry[];
}

/** The chronology, with the search, filters, count and downloads that tables have too. */
export function EventSection({ entries, ...table }: EventSectionProps) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <TableSection
      {...table}
      body={(rows) => (
        <EventList
          story={table.story}
          lang={table.lang}
          order={table.order}
          entries={rows.flatMap((row) => byId.get(String(row.id)) ?? [])}
        />
      )}
    />
  );
}
