import { rowPath } from "@/components/site/row-path";
import type { SourceEntries, SourceUseGroup } from "@/lib/story/source-entries";
import type { Lang } from "@/lib/text/lang";
import { sourcesText } from "@/lib/text/sources-text";

interface SourceUsesProps extends Pick<SourceEntries, "datasets"> {
  readonly story: string;
  readonly lang: Lang;
  /** Id of the source. */
  readonly source: string;
  readonly groups: readonly SourceUseGroup[];
}

/** The rows that cite a source by dataset, each linked to the place where it stands. */
export function SourceUses({ story, lang, source, groups, datasets }: SourceUsesProps) {
  const text = sourcesText[lang];
  return (
    <dl>
      {groups.map(({ dataset, count, rows }) => (
        <div key={dataset}>
          <dt>{datasets[dataset]?.label ?? dataset}</dt>
          <dd>
            {rows.length === 0 ? (
              <a href={`/${lang}/${story}/data/${dataset}?sources=${source}`}>{text.rows(count)}</a>
            ) : (
              <ul>
                {rows.map((row) => {
                  const { label = row, at = { dataset, row } } = datasets[dataset]?.rows[row] ?? {};
                  return (
                    <li key={row}>
                      <a href={rowPath(lang, story, at.dataset, at.row)}>{label}</a>
                    </li>
                  );
                })}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
