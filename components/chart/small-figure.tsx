import type { StoryProps } from "@/components/site/story-props";
import type { ChapterPart } from "@/lib/charts/chapter-parts";
import { smallMarkup } from "@/lib/server/small-drawings";
import { storeInline } from "@/lib/server/store-inline";
import { InlineDrawing } from "./inline-drawing";
import styles from "./small-figure.module.css";

interface SmallFigureProps extends StoryProps {
  readonly part: ChapterPart;
  /** The class that places it. */
  readonly className?: string | undefined;
}

/** The chart of a chapter, drawn small under the link to its page. */
export async function SmallFigure({ story, lang, part, className = "" }: SmallFigureProps) {
  const { chapter, model, more } = part;
  const inlineKey = `small ${story.id} ${chapter.id}`;
  storeInline(inlineKey, await smallMarkup(part));
  return (
    <figure className={`${styles.figure} ${className}`}>
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
  );
}
