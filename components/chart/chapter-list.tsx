import type { StoryProps } from "@/components/site/story-props";
import type { ChapterPart } from "@/lib/charts/chapter-parts";
import { overviewText } from "@/lib/text/overview-text";
import styles from "./chapter-list.module.css";
import { SmallFigure } from "./small-figure";

interface ChapterListProps extends StoryProps {
  readonly parts: readonly ChapterPart[];
  /** The level of the chapters' headings. */
  readonly heading: "h2" | "h3";
}

/** Chapters one below the other: heading, text with its sources, and one chart drawn small under the link to its page. */
export function ChapterList({ story, lang, parts, heading }: ChapterListProps) {
  return parts.map((part) => <Chapter key={part.chapter.id} story={story} lang={lang} part={part} heading={heading} />);
}

function Chapter({ story, lang, part, heading: Heading }: Omit<ChapterListProps, "parts"> & { part: ChapterPart }) {
  const { chapter } = part;
  const text = overviewText[lang];
  const headingId = `chapter-${chapter.id}`;
  return (
    <section className={styles.chapter} aria-labelledby={headingId}>
      <div className={styles.words}>
        <Heading id={headingId}>{chapter.heading}</Heading>
        <p>{chapter.text}</p>
        <details className={styles.sources}>
          <summary>{text.sources(chapter.sources.length)}</summary>
          <ul>
            {chapter.sources.map(({ id, publisher }) => (
              <li key={id}>
                <a href={`/${lang}/${story.id}/sources#${id}`}>{publisher}</a>
              </li>
            ))}
          </ul>
        </details>
      </div>
      <SmallFigure story={story} lang={lang} part={part} className={styles.figure} />
    </section>
  );
}
