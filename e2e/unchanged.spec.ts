import { expect } from "@playwright/test";
import { test } from "./support/test";

test("conditional requests get the same 304 each time, and another tag gets the content", {
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
    const revalidate = async (tag: string) => {
      const answer = await request.get(path, { headers: { "If-None-Match": tag } });
      const { date, ...headers } = answer.headers();
      return { status: answer.status(), headers };
    };
    const first = await revalidate(etag);
    expect.soft(first, path).toMatchObject({ status: 304, headers: { etag } });
    for (const name of ["cache-control", "content-security-policy", "access-control-allow-origin"]) {
      if (path.startsWith("/api/")) expect.soft(first.headers[name], path).toBe(content.headers()[name]);
    }
    expect.soft(await revalidate(etag), path).toEqual(first);
    expect.soft((await revalidate('W/"0"')).status, path).toBe(200);
  }
});
