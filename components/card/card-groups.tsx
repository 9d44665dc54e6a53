import type { CardGroup } from "@/lib/card/card";
import { cardText } from "@/lib/text/card-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./card.module.css";
import { FigureLink } from "./figure-link";

/** Other rows and values, grouped by how they relate to the figure; each links to its own card. */
export function CardGroups({ lang, groups }: { readonly lang: Lang; readonly groups: readonly CardGroup[] }) {
  const text = cardText[lang];
  return groups.map((group) => (
    <div key={group.title}>
      <h4>{group.title}</h4>
      <ul>
        {group.entries.map(({ label, value, detail, card }) => (
          <li key={`${card.dataset} ${card.row} ${card.column}`}>
            <FigureLink {...card}>
              {value !== null && <b>{value}</b>} {label}
            </FigureLink>
            {detail !== "" && <span className={styles.meaning}>{detail}</span>}
          </li>
        ))}
      </ul>
      {group.more && (
        <p className={styles.meaning}>
          <a href={group.more.path}>{text.more(group.more.count)}</a>
        </p>
      )}
    </div>
  ));
}
