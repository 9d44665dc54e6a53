import { hasDrawing } from "@/lib/charts/has-drawing";
import { storyOutline } from "@/lib/charts/story-outline";
import type { Story } from "@/lib/story/story";

/**
 * A working address, from a documented one whose variable parts are filled in; of several formats the first.
 *
 * @param origin the public address of this server, without a slash at the end
 */
export function exampleAddress(address: string, story: Story, origin: string): string {
  const { charts, datasets } = storyOutline(story);
  const chart = (charts.find(hasDrawing) ?? charts[0])?.id;
  const dataset = datasets[0] ?? "deals";
  const filled: Readonly<Record<string, string | undefined>> = {
    story: story.id,
    dataset,
    id: story.rows[dataset][0]?.id,
    chart,
    url: encodeURIComponent(`${origin}/ko/${story.id}/charts/${chart}`),
    type: "not-found",
  };
  return address.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const [format = whole, ...others] = name.split(",");
    return others.length > 0 ? format : (filled[name] ?? whole);
  });
}
