import { expect } from "@playwright/test";
import { drawnCharts, type Site } from "./support/site";
import { test } from "./support/test";

/** User agents of oEmbed consumers. */
const consumers = [
  "WordPress/7.0; https://blog.example",
  "Ghost/5.0 (https://ghost.example/)",
  "Iframely/1.3.1 (+https://iframely.com/docs/about)",
  "Drupal/11.1 (+https://www.drupal.org/)",
  "curl/8.5.0",
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
];

/** The bytes of a page that WordPress reads. */
const bytesRead = 150 * 1024;

const types = ["application/json+oembed", "text/xml+oembed"];

test("a JSON response is valid and within the requested bounds", async ({ request, site, baseURL }) => {
  for (const { id } of site.charts) {
    const url = `${baseURL}/ko/${site.story}/charts/${id}?_v_scale=log&theme=dark`;
    const answer = await request.get(oembedAddress({ url, maxwidth: "500", maxheight: "400", dnt: "1" }));
    expect(answer.status(), id).toBe(200);
    expect(answer.headers()["content-type"]).toBe("application/json");
    const body = await answer.json();
    expect(body, id).toMatchObject({ type: "rich", version: "1.0", title: expect.any(String), width: 500 });
    expect(body.height, id).toBeLessThanOrEqual(400);
    expect(body.html, id).toContain(`width="${body.width}" height="${body.height}"`);
    expect(body.html, id).toMatch(/lang=ko&amp;theme=dark/);
  }
});

test("an XML response has the members of the JSON response", async ({ request, page, site, baseURL }) => {
  const url = `${baseURL}/ko/${site.story}/charts/${site.charts[0]?.id}`;
  const xml = await request.get(oembedAddress({ url, format: "xml", maxwidth: "300" }));
  expect(xml.headers()["content-type"]).toBe("text/xml; charset=utf-8");
  const members = await page.evaluate(
    (text) => {
      const { documentElement } = new DOMParser().parseFromString(text, "text/xml");
      return [
        documentElement.localName,
        ...[...documentElement.children].map((each) => [each.localName, each.textContent]),
      ];
    },
    await xml.text(),
  );
  const { heights: _, ...json } = await (await request.get(oembedAddress({ url, maxwidth: "300" }))).json();
  const expected = Object.entries(json).map(([name, value]) => [name, String(value)]);
  expect(members).toEqual(["oembed", ...expected, ["heights", ""]]);
});

test("the frame has the height of its content", async ({ request, page, site, baseURL }) => {
  for (const { id } of site.charts.slice(0, 3)) {
    const url = `${baseURL}/en/${site.story}/charts/${id}`;
    const { html, title, width, height } = await (await request.get(oembedAddress({ url, maxwidth: "480" }))).json();
    await page.route("/host", (route) => route.fulfill({ contentType: "text/html", body: html }));
    await page.goto("/host");
    expect(await page.locator("blockquote a").getAttribute("href")).toBe(url);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("h1")).toHaveText(title);
    const content = await frame.locator("html").evaluate((element) => element.getBoundingClientRect().toJSON());
    expect(content.width, id).toBe(width);
    expect(Math.abs(content.height - height), id).toBeLessThanOrEqual(1);
  }
});

test("a page with several charts is described by its first", async ({ request, site, baseURL }) => {
  const answer = await request.get(oembedAddress({ url: `${baseURL}/ko/${site.story}/deals?_q=a` }));
  expect(answer.status()).toBe(200);
  expect((await answer.json()).html).toContain(`${baseURL}/embed/${site.story}/deal-sizes?lang=ko&amp;_q=a`);
});

test("a thumbnail has the reported size", async ({ request, site, baseURL }) => {
  const [drawn] = drawnCharts(site);
  const text = site.charts.find(({ kind }) => kind === "comparison");
  for (const { id, maxwidth } of [
    { id: drawn?.id, maxwidth: "1200" },
    { id: drawn?.id, maxwidth: "480" },
    { id: text?.id, maxwidth: "1200" },
  ]) {
    const url = `${baseURL}/embed/${site.story}/${id}?lang=ko&theme=dark`;
    const response = await (await request.get(oembedAddress({ url, maxwidth }))).json();
    const picture = await request.get(response.thumbnail_url);
    expect(picture.headers()["content-type"]).toBe("image/png");
    expect(pngSize(await picture.body()), response.thumbnail_url).toEqual([
      response.thumbnail_width,
      response.thumbnail_height,
    ]);
  }
});

test("invalid requests get a problem with its status", async ({ request, site, baseURL }) => {
  const url = `${baseURL}/ko/${site.story}/charts/${site.charts[0]?.id}`;
  const invalid: readonly (readonly [Readonly<Record<string, string>>, number])[] = [
    [{}, 400],
    [{ url, maxwidth: "0" }, 400],
    [{ url, maxheight: "-5" }, 400],
    [{ url, maxwidth: "wide" }, 400],
    [{ url, format: "yaml" }, 501],
    [{ url: "https://elsewhere.example/ko/x/charts/y" }, 404],
    [{ url: "nonsense" }, 404],
    [{ url: `${baseURL}/ko/${site.story}/data` }, 404],
    [{ url: `${baseURL}/ko/${site.story}/charts/no-such-chart` }, 404],
    [{ url: `${baseURL}/embed/no-such-story/${site.charts[0]?.id}` }, 404],
    [{ url: `${baseURL}/ko/${site.story}@000000000000/charts/${site.charts[0]?.id}` }, 410],
  ];
  for (const [query, status] of invalid) {
    const answer = await request.get(oembedAddress(query));
    expect.soft(answer.status(), JSON.stringify(query)).toBe(status);
    expect.soft(answer.headers()["content-type"]).toBe("application/problem+json");
    const { type } = await answer.json();
    expect.soft((await request.get(type)).status(), type).toBe(200);
  }
});

for (const consumer of consumers) {
  test(`${consumer.split("/")[0]} discovers the oEmbed response from a chart's page and its embed`, async ({
    request,
    site,
  }) => {
    const headers = { "User-Agent": consumer };
    for (const address of chartAddresses(site)) {
      const answer = await request.get(address, { headers });
      const bytes = (await answer.body()).subarray(0, bytesRead).toString("utf8");
      const head = bytes.slice(0, bytes.indexOf("</head>"));
      expect(head, "the head is within the bytes that are read").not.toHaveLength(0);
      const links = linksIn(head);
      expect(links.map(({ type }) => type)).toEqual(types);
      for (const { type, href } of links) {
        expect(answer.headers().link, type).toContain(`<${href}>; rel="alternate"; type="${type}"`);
        const followed = await request.get(href, { headers });
        expect(followed.status(), href).toBe(200);
        expect(await followed.text()).toContain(type.startsWith("text") ? "&lt;iframe" : "<iframe");
        expect(new URL(href).searchParams.get("url")).toContain(address);
      }
    }
  });
}

test("other pages have no oEmbed links", async ({ request, site }) => {
  const answer = await request.get(`/ko/${site.story}/deals`);
  expect(linksIn(await answer.text())).toEqual([]);
  expect(answer.headers().link ?? "").not.toContain("oembed");
});

test("with long filters the head keeps its links, and the Link header stays short", async ({ request, site }) => {
  for (const length of [500, 900, 5000]) {
    const query = `_q=${"a".repeat(length)}`;
    for (const address of [
      `/ko/${site.story}/charts/${site.charts[0]?.id}`,
      `/embed/${site.story}/${site.charts[0]?.id}`,
    ]) {
      const answer = await request.get(`${address}?${query}`);
      expect(answer.status()).toBe(200);
      expect((answer.headers().link ?? "").length, `${length}: ${address}`).toBeLessThanOrEqual(2000);
      expect(linksIn(await answer.text())).toHaveLength(2);
    }
  }
});

test("the preview image of a shared chart shows its state", async ({ request, page, site }) => {
  const [chart] = drawnCharts(site);
  await page.goto(`/ko/${site.story}/charts/${chart?.id}?_v_scale=log&theme=dark`);
  const meta = (name: string) => page.locator(`head meta[property="${name}"], head meta[name="${name}"]`);
  const image = (await meta("og:image").getAttribute("content")) ?? "";
  expect(image).toContain(`/api/v1/${site.story}/charts/${chart?.id}.png?lang=ko`);
  expect(image).toContain("_preset=og");
  expect(image).toContain("theme=dark");
  await expect(meta("og:image:width")).toHaveAttribute("content", "1200");
  await expect(meta("og:image:height")).toHaveAttribute("content", "630");
  await expect(meta("og:image:alt")).toHaveAttribute("content", /\S/);
  await expect(meta("twitter:card")).toHaveAttribute("content", "summary_large_image");
  await expect(meta("twitter:image")).toHaveAttribute("content", image);
  expect(pngSize(await (await request.get(image)).body())).toEqual([1200, 630]);
});

test("a chart's archive is byte-identical at any time", async ({ request, site }) => {
  const text = site.charts.find(({ kind }) => kind === "comparison");
  for (const chart of [drawnCharts(site)[0], text]) {
    const address = `/api/v1/${site.story}/charts/${chart?.id}.zip`;
    const first = await request.get(address);
    // A ZIP file dates its entries to two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const second = await request.get(address);
    expect(first.headers()["content-type"]).toBe("application/zip");
    const { edition } = await (await request.get(`/api/v1/${site.story}.json`)).json();
    const name = `${site.story}-${chart?.id}-${edition}.zip`;
    expect(first.headers()["content-disposition"]).toBe(`attachment; filename="${name}"`);
    expect((await first.body()).equals(await second.body()), chart?.id).toBe(true);
  }
});

function oembedAddress(query: Readonly<Record<string, string>>): string {
  return `/api/oembed?${new URLSearchParams(query)}`;
}

/** A drawn chart and a table, as page and as embed. */
function chartAddresses(site: Site): readonly string[] {
  const ids = [drawnCharts(site)[0]?.id, site.charts.find(({ kind }) => kind === "table")?.id];
  return ids.flatMap((id) => [`/ko/${site.story}/charts/${id}`, `/embed/${site.story}/${id}?lang=ko&theme=dark`]);
}

/** The oEmbed links of a head, found without an HTML parser, as simple consumers do. */
function linksIn(head: string): readonly { readonly type: string; readonly href: string }[] {
  return [...head.matchAll(/<link([^<>]+)>/gi)].flatMap(([, attributes = ""]) => {
    const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    const type = value("type");
    return types.includes(type) ? [{ type, href: value("href").replaceAll("&amp;", "&") }] : [];
  });
}

/** The width and height of a PNG file, from its header. */
function pngSize(file: Buffer): readonly number[] {
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
