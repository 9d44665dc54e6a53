import { storyOutline } from "@/lib/charts/story-outline";
import { pagePath } from "@/lib/http/story-pages";
import { allStories } from "@/lib/server/stories";
import { orderStories } from "@/lib/story/order-stories";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";

/** Says that no page has this address, and lists the pages that exist. */
export function NotFound({ lang }: { readonly lang: Lang }) {
  const text = siteText[lang];
  return (
    <section lang={lang}>
      <h1>{text.notFoundTitle}</h1>
      <p>{text.notFound}</p>
      <p>
        <a href={`/${lang}`}>{text.allStories}</a>
      </p>
      {orderStories(allStories()).map((story) => (
        <nav key={story.id} aria-label={story.title[lang]}>
          <ul>
            {storyOutline(story).pages.map(({ id, title }) => (
              <li key={id}>
                <a href={pagePath(lang, story.id, id)}>{(id === "overview" ? story.title : title)[lang]}</a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </section>
  );
}
