interface MarkupArticle {
  readonly id: string;
  readonly html: string;
  /** How many rows cite the source. */
  readonly supports: number;
}

/** The articles of sources in a part of a document as `sourceArticles` wrote them, by the ids of the sources. */
export function articlesIn(part: ParentNode): ReadonlyMap<string, MarkupArticle> {
  const articles = [...part.querySelectorAll<HTMLElement>("article[data-supports]")];
  return new Map(
    articles.map((article) => {
      const { id, outerHTML: html } = article;
      return [id, { id, html, supports: Number(article.dataset.supports) }];
    }),
  );
}
