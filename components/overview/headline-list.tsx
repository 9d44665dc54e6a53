import { FigureLink } from "@/components/card/figure-link";
import { SideMark } from "@/components/site/side-mark";
import type { StoryProps } from "@/components/site/story-props";
import { figureEntry } from "@/lib/story/figure-entry";
import { overviewText } from "@/lib/text/overview-text";
import styles from "./headline-list.module.css";

/** The headline figures of a story, each with its qualifier, date and status, and a way to its sources. */
export function HeadlineList({ story, lang }: StoryProps) {
  const figures = story.headline.map(({ label, ...cell }) => ({
    label: label[lang],
    ...figureEntry(story, cell, lang),
  }));
  return (
    <dl className={styles.figures} aria-label={overviewText[lang].figures}>
      {figures.map(({ figure, label, amount, detail, side }) => (
        <div key={`${figure.row} ${figure.column}`}>
          <dt>
            <SideMark slot={side} label={label} />
          </dt>
          <dd className={styles.amount}>
            <FigureLink {...figure}>{amount}</FigureLink>
          </dd>
          <dd className={styles.detail}>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
