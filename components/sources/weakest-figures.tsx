import { FigureLink } from "@/components/card/figure-link";
import { SideMark } from "@/components/site/side-mark";
import type { StoryProps } from "@/components/site/story-props";
import { figureWords, groundedFigures } from "@/lib/story/grounded-figures";
import { sideKeys } from "@/lib/story/side-keys";
import { findRow } from "@/lib/story/story";
import { sourceKindLabel } from "@/lib/text/source-kind";
import { sourcesText } from "@/lib/text/sources-text";
import styles from "./weakest-figures.module.css";

/** The figures behind which stand only copies or summaries. */
function weakestOf(story: StoryProps["story"]) {
  return groundedFigures(story).filter(({ best }) => best === "copy" || best === "summary");
}

/** Whether a story has figures that rest on copies or summaries alone. */
export function hasWeakestFigures(story: StoryProps["story"]): boolean {
  return weakestOf(story).length > 0;
}

/** The figures that rest on copies or summaries alone, by side, each with its card and the sources that it has. */
export function WeakestFigures({ story, lang }: StoryProps) {
  const text = sourcesText[lang];
  const figures = weakestOf(story);
  const sides = sideKeys(
    story,
    lang,
    figures.map(({ side }) => side),
  );
  return (
    <section aria-labelledby="weakest">
      <h2 id="weakest" tabIndex={-1}>
        {text.weakest}
      </h2>
      <p className={styles.intro}>{text.weakestIntro}</p>
      {sides.map(({ slot, label, shape }) => (
        <section key={slot} className={styles.side}>
          <h3>
            <SideMark slot={slot} label={label} shape={shape} />
          </h3>
          <ul>
            {figures
              .filter(({ side }) => side === slot)
              .map(({ figure, sources }) => {
                const { name, value } = figureWords(story, figure, lang);
                return (
                  <li key={`${figure.dataset} ${figure.row} ${figure.column}`}>
                    {name}: <FigureLink {...figure}>{value}</FigureLink>
                    <p>
                      {sources.map((id, index) => (
                        <span key={id}>
                          {index > 0 && " · "}
                          <SourceLink story={story} lang={lang} id={id} />
                        </span>
                      ))}
                    </p>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </section>
  );
}

function SourceLink({ story, lang, id }: StoryProps & { readonly id: string }) {
  const source = findRow(story, "sources", id);
  if (!source) return null;
  return (
    <>
      <a href={`/${lang}/${story.id}/sources#${id}`}>{source.publisher}</a>{" "}
      {`(${sourceKindLabel(source.kind, null, lang)})`}
    </>
  );
}
