import { expect } from "@playwright/test";
import { test } from "./support/test";

test("a conditional request gets a 304 with the headers of the content, and another tag gets the content", {
  tag: "@production",
}, async ({ request, site }) => {
  const paths = [
    `/api/v1/${site.story}/deals.json?_sort=-amount`,
    `/api/v1/${site.story}/deals.csv`,
    `/api/v1/${site.story}.json`,
    ...site.charts
      .slice(0, 1)
      .flatMap(({ id }) => [`/api/v1/${site.story}/charts/${id}.json`, `/embed/${site.story}/${id}?lang=ko`]),
  ];
  for (const path of paths) {
    const content = await request.get(path);
    const etag = content.headers().etag ?? "";
    const revalidate = (tag: string) => request.get(path, { headers: { "If-None-Match": tag } });
    const unchanged = await revalidate(etag);
    expect.soft(unchanged.status(), path).toBe(304);
    for (const name of ["etag", "cache-control", "access-control-allow-origin"]) {
      expect.soft(unchanged.headers()[name], `${path} ${name}`).toBe(content.headers()[name]);
    }
    expect.soft((await revalidate('W/"0"')).status(), path).toBe(200);
  }
});
