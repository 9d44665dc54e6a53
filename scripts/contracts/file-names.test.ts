import { expect, test } from "vitest";
import { chartFormats } from "@/lib/api/chart-file-request";
import { dataFormats } from "@/lib/api/dataset-request";
import { charts } from "@/lib/charts/registry";
import { datasetNames } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import { askApi } from "./support/ask-api";

const story = fullestStory(allStories());
if (!story) throw new Error("no story to test with");
const { id, edition } = story;

async function nameOf(address: string): Promise<{ kind: string; name: string }> {
  const header = (await askApi(address, { method: "HEAD" })).headers.get("Content-Disposition") ?? "";
  const [, kind = "", name = ""] = /^(inline|attachment); filename="([\w.@-]+)"$/.exec(header) ?? [];
  return { kind, name };
}

test.each(datasetNames.flatMap((name) => dataFormats.map((format) => [name, format] as const)))(
  "%s.%s is saved under story, dataset, edition and a mark of the view",
  async (name, format) => {
    const address = `/api/v1/${id}/${name}.${format}`;
    const whole = `${id}-${name}-${edition}.${format}`;
    expect(await nameOf(address)).toEqual({ kind: "inline", name: whole });
    expect(await nameOf(`${address}?_dl=1`)).toEqual({ kind: "attachment", name: whole });
    const view = (await nameOf(`${address}?_q=a&id__notblank=1`)).name;
    expect(view).toMatch(new RegExp(`^${id}-${name}-${edition}-[0-9a-f]{8}\\.${format}$`));
    expect((await nameOf(`${address}?id__notblank=1&_dl=1&_q=a`)).name).toBe(view);
    const others = ["_q=b", "_labels=ko", "_col=id", "_size=1", "_sort=-id"].map((each) =>
      nameOf(`${address}?${each}`),
    );
    expect(new Set([view, whole, ...(await Promise.all(others)).map((each) => each.name)]).size).toBe(7);
  },
);

test.each(charts.flatMap(({ id: chart }) => chartFormats.map((format) => [chart, format] as const)))(
  "the chart %s as %s is named by language, edition and view",
  async (chart, format) => {
    const address = `/api/v1/${id}/charts/${chart}.${format}`;
    const head = await askApi(address, { method: "HEAD" });
    if (head.status === 404) return;
    const names = await Promise.all(
      ["lang=en", "lang=ko", "_q=a", "theme=dark"].map((each) => nameOf(`${address}?${each}`)),
    );
    const [en, ko, ...others] = names.map(({ name }) => name);
    const lang = (text: string) => (format === "zip" ? "" : `-${text}`);
    expect(en).toBe(`${id}-${chart}${lang("en")}-${edition}.${format}`);
    expect(ko).toBe(`${id}-${chart}${lang("ko")}-${edition}.${format}`);
    for (const other of others) expect(other).toMatch(/-[0-9a-f]{12}-[0-9a-f]{8}\.\w+$/);
    expect(new Set(others).size).toBe(2);
  },
);
