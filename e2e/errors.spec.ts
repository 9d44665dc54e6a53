import { expect } from "@playwright/test";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets, isDatasetName } from "@/lib/datasets/registry";
import { fuzzedQueries } from "./support/fuzzed-queries";
import { openPage } from "./support/open-page";
import { everyKindOfPage, navigationPages, unknownPages, unroutedPages } from "./support/site";
import { test } from "./support/test";

/** What must never leave the server: stack traces, file paths and names of internals. */
const internal = /\n\s+at \S+|node_modules|\.tsx?:\d|\/(?:work|home|root|tmp|app)\/[a-z]|TypeError|webpack|digest=/;

test("the API rejects invalid requests with problems that are not cached", async ({ request, site }) => {
  const base = `/api/v1/${site.story}`;
  const [dataset, chart] = [site.datasets[0]?.name ?? "", site.charts[0]?.id ?? ""];
  const invalid: readonly (readonly [string, number])[] = [
    ["/api/v1/no-such-story.json", 404],
    ["/api/v1/no-such-story/labels.json", 404],
    [`${base}/no-such-dataset.json`, 404],
    [`${base}/${dataset}.html`, 404],
    [`${base}/${dataset}/no-such-row.json`, 404],
    [`${base}/charts/no-such-chart.svg`, 404],
    [`${base}/charts/${chart}.gif`, 404],
    [`${base}@000000000000/${dataset}.csv`, 410],
    [`/api/v1/${site.story}@000000000000.json`, 410],
    ["/api/problems/no-such-type", 404],
    ["/api/no/such/address", 404],
    [`${base}/${dataset}.json?no_such_column=1`, 400],
    [`${base}/${dataset}.json?id__like=1`, 400],
    [`${base}/${dataset}.json?_size=0`, 400],
    [`${base}/${dataset}.json?_sort=no_such_column`, 400],
    [`${base}/${dataset}.json?_next=nonsense`, 400],
    [`${base}/charts/${chart}.json?lang=fr`, 400],
  ];
  for (const [address, status] of invalid) {
    const answer = await request.get(address);
    expect.soft(answer.status(), address).toBe(status);
    expect.soft(answer.headers()["content-type"], address).toContain("application/problem+json");
    expect.soft(answer.headers()["cache-control"], address).toBe("no-store");
    const body = await answer.text();
    expect.soft(body, address).not.toMatch(internal);
    if (!answer.headers()["content-type"]?.includes("problem")) continue;
    const problem = JSON.parse(body);
    expect.soft(problem, address).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    const explained = await request.get(problem.type);
    expect.soft(explained.status(), problem.type).toBe(200);
  }
});

test("an unknown parameter is named, and the nearest one suggested", async ({ request, site }) => {
  const name = site.datasets.map((each) => each.name).find(isDatasetName);
  if (!name) throw new Error("the story has no dataset");
  const column = columnMetas(datasets[name]).find((each) => each.name.length > 4)?.name ?? "";
  const answer = await request.get(`/api/v1/${site.story}/${name}.json?${column.slice(0, -1)}=1`);
  expect(answer.status()).toBe(400);
  expect(await answer.json()).toMatchObject({ parameter: column.slice(0, -1), suggestion: column });
});

test("other methods get a 405 with Allow", async ({ request, site }) => {
  for (const address of ["/api/v1/stories.json", `/api/v1/${site.story}.json`, "/api/no/such/address"]) {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await request.fetch(address, { method });
      expect.soft(answer.status(), `${method} ${address}`).toBe(405);
      expect.soft(answer.headers().allow).toBe("GET, HEAD, OPTIONS");
      expect.soft(answer.headers()["content-type"]).toContain("application/problem+json");
      expect.soft(answer.headers()["cache-control"]).toBe("no-store");
    }
  }
});

for (const { name, lang, path } of [...unroutedPages, ...unknownPages]) {
  test(`an address without a page shows a 404 with links: ${name}`, async ({ page, site }) => {
    const answer = await page.goto(path(site));
    expect(answer?.status()).toBe(404);
    expect(answer?.headers()["cache-control"]).toContain("no-store");
    if (path(site).startsWith(`/${lang}/`)) await expect(page.locator("html")).toHaveAttribute("lang", lang);
    const heading = (await page.locator(`:lang(${lang}) h1`).first().textContent()) ?? "";
    expect(heading).toMatch(/\S/);
    expect(await page.title()).toContain(heading);
    await page.locator(`main a[href^="/"]`).first().click();
    await expect(page.locator("main h1").first()).toBeVisible();
    expect(await openPage(page, page.url())).toBe(200);
  });
}

for (const { name, path } of navigationPages) {
  test(`a fragment that cannot be decoded keeps the page: ${name}`, async ({ page, site }) => {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    for (const fragment of ["#100%", "#%E0%A4%A", "#%zz", "#:~:text=%"]) {
      // From another document, since a browser only scrolls to another fragment of the same.
      await page.goto("about:blank");
      expect(await openPage(page, path(site) + fragment)).toBe(200);
      await page.evaluate((next) => location.assign(next), `${fragment}&%`);
      await expect(page.locator("h1").first()).toBeVisible();
    }
    expect(errors).toEqual([]);
  });
}

test("a malformed fragment keeps the page, and the next one still expands its event", async ({ page, site }) => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  const follow = (fragment: string) =>
    page.evaluate(
      (hash) =>
        new Promise<void>((resolve) => {
          addEventListener("hashchange", () => resolve(), { once: true });
          location.hash = hash;
        }),
      fragment,
    );
  expect(await openPage(page, `/en/${site.story}/chronology#100%`)).toBe(200);
  const event = page.locator("main article[id]").first();
  await follow((await event.getAttribute("id")) ?? "");
  await expect(event.locator("details")).toHaveAttribute("open", "");
  await follow("50%");
  await expect(event).toBeVisible();
  expect(errors).toEqual([]);
});

test("a page of a past edition links to the current one", async ({ page, site }) => {
  const path = (edition: string) => `/ko/${site.story}@${edition}/charts/${site.charts[0]?.id}?_v_scale=log`;
  const answer = await page.goto(path("000000000000"));
  expect(answer?.status()).toBe(410);
  expect(answer?.headers()["cache-control"]).toBe("no-store");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await page.locator("main a").click();
  await expect(page).toHaveURL(path(site.edition));
  expect(await openPage(page, page.url())).toBe(200);
});

// In development pages contain file paths for the browser's developer tools.
test("error responses do not reveal internals", { tag: "@production" }, async ({ request, site }) => {
  const malformed = [`/api/v1/${site.story}/%E0%A4%A`, `/ko/%E0%A4%A`, `/ko/${site.story}/data/%2e%2e%2fentities`];
  for (const address of [...unroutedPages.map(({ path }) => path(site)), ...malformed]) {
    const answer = await request.get(address);
    expect.soft([400, 404], address).toContain(answer.status());
    expect.soft(answer.headers()["cache-control"], address).toContain("no-store");
    expect.soft(await answer.text(), address).not.toMatch(internal);
  }
});

test("no query string causes a 500 or reveals internals", async ({ request, site }) => {
  test.setTimeout(180_000);
  const columns = site.datasets
    .map(({ name }) => name)
    .filter(isDatasetName)
    .flatMap((name) => columnMetas(datasets[name]).map((column) => column.name));
  const addresses = [
    ...everyKindOfPage.map(({ path }) => path(site)),
    ...site.datasets.flatMap(({ name }) => ["json", "csv"].map((format) => `/api/v1/${site.story}/${name}.${format}`)),
    ...site.charts.map(({ id }) => `/api/v1/${site.story}/charts/${id}.json`),
  ];
  const queries = fuzzedQueries(500, columns);
  for (let start = 0; start < queries.length; start += 8) {
    await Promise.all(
      queries.slice(start, start + 8).map(async (query, index) => {
        const address = `${addresses[(start + index) % addresses.length]}?${query}`;
        const answer = await request.get(address);
        expect.soft(answer.status(), address).toBeLessThan(500);
        if (address.startsWith("/api")) expect.soft(await answer.text(), address).not.toMatch(internal);
        else expect.soft(answer.status(), address).toBe(200);
      }),
    );
  }
});
