import type { StoryProps } from "@/components/site/story-props";
import type { ChapterPart } from "@/lib/charts/chapter-parts";
import { smallMarkup } from "@/lib/server/small-drawings";
import { storeInline } from "@/lib/server/store-inline";
import { overviewText } from "@/lib/text/overview-text";
import styles from "./chapter-list.module.css";
import { InlineDrawing } from "./inline-drawing";

interface ChapterListProps extends StoryProps {
  readonly parts: readonly ChapterPart[];
  /** The level of the chapters' headings. */
  readonly heading: "h2" | "h3";
}

/** Chapters one below the other: heading, text with its sources, and one chart drawn small under the link to its page. */
export function ChapterList({ story, lang, parts, heading }: ChapterListProps) {
  return parts.map((part) => <Chapter key={part.chapter.id} story={story} lang={lang} part={part} heading={heading} />);
}

async function Chapter({
  story,
  lang,
  part,
  heading: Heading,
}: Omit<ChapterListProps, "parts"> & { part: ChapterPart }) {
  const { chapter, model, more } = part;
  const text = overviewText[lang];
  const headingId = `chapter-${chapter.id}`;
  const inlineKey = `small ${chapter.id}`;
  storeInline(inlineKey, await smallMarkup(part));
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
      <figure className={styles.figure}>
        <figcaption>
          <a href={`/${lang}/${story.id}/${more.path}`}>{more.text}</a>
        </figcaption>
        <InlineDrawing
          inlineKey={inlineKey}
          file={`/api/v1/${story.id}/charts/${chapter.chart}.svg?lang=${lang}&plain=1`}
          alt={model.alt}
          className={styles.drawing}
        />
      </figure>
    </section>
  );
}
