import { FigureLink } from "@/components/card/figure-link";
import type { StoryProps } from "@/components/site/story-props";
import { Glyph } from "@/lib/charts/kit/glyph";
import { figureEntry } from "@/lib/story/figure-entry";
import { sideKeys } from "@/lib/story/side-keys";
import { shapesOf } from "@/lib/story/side-shapes";
import { overviewText } from "@/lib/text/overview-text";
import styles from "./headline-list.module.css";

/** The headline figures of a story, each with its mark in its form, its qualifier, date and status, and a way to its sources. */
export function HeadlineList({ story, lang }: StoryProps) {
  const figures = story.headline.map(({ label, ...cell }) => ({
    label: label[lang],
    ...figureEntry(story, cell, lang),
  }));
  const shapeOf = shapesOf(
    sideKeys(
      story,
      lang,
      figures.map(({ side }) => side),
    ),
  );
  return (
    <dl className={styles.figures} aria-label={overviewText[lang].figures}>
      {figures.map(({ figure, label, amount, detail, side, form }) => (
        <div key={`${figure.row} ${figure.column}`}>
          <dt>
            <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
              <Glyph shape={shapeOf(side)} side={side} form={form} x={6} y={6} size={12} />
            </svg>
            {label}
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
